// Static on purpose: the worker finds a lane's tab by the attempt's id in its hash, and nothing here may change that.
import '../../lib/ui/styles/all.css';
