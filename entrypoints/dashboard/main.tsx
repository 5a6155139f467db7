import { render } from 'preact';
import { DashboardApp } from '../../lib/ui/dashboard-app.tsx';
import '../../lib/ui/styles/all.css';

render(<DashboardApp />, document.body.querySelector('#app') ?? document.body);
