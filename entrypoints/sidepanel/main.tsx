import { render } from 'preact';
import { PopupApp } from '../../lib/ui/popup-app.tsx';
import '../../lib/ui/styles/all.css';

render(<PopupApp />, document.body.querySelector('#app') ?? document.body);
