import { beginBefore } from './page/before/before';
import { follow } from './page/before/meeting';
import { openReport } from './page/report/open';

// Runs when the page has come, beside the script that reads it: what a reader can do only then.
follow({ begin: beginBefore, report: openReport });
