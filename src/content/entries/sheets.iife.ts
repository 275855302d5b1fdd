import { showEmptyList } from '../cards/empty-list-notice';
import { beginHandle } from '../cards/handle';
import { openSheet } from '../choices/open-sheet';
import { openReport } from '../report/open';
import { provideWing } from '../wings';

// Put on a page by the background when the reader opens what can be decided about a story, or a report.
provideWing('sheets', { choices: openSheet, report: openReport, nothingLeft: showEmptyList, handle: beginHandle });
