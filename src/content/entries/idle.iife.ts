import { follow } from '../link-preview/idle-bridge';
import { beginBefore } from '../link-preview/link-preview';
import { openReport } from '../report/open';

// Runs when the page has come, beside the script that reads it: what a reader can do only then.
follow({ begin: beginBefore, report: openReport });
