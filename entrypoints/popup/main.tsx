import { render } from 'preact';
import { nudge } from '../../lib/browser/nudge.ts';
import { PopupApp } from '../../lib/ui/popup-app.tsx';
import '../../lib/ui/styles/all.css';

render(<PopupApp collects />, document.body.querySelector('#app') ?? document.body);
// Opening it also wakes a worker that has died: what is overdue is done now, not at the next alarm.
void nudge();
