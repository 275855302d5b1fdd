import { openDialog } from '../overlay/dialog';
import sheet from '../overlay/dialog.css?inline';
import reasons from '../overlay/reason-list.css?inline';
import css from './report.css?inline';
import type { ReportSubject } from './report-subject';
import { ReportSheet } from './sheet';

/** Opens what a reader can say is wrong, above everything. */
export function openReport(reported: ReportSubject, signal: AbortSignal): void {
	openDialog(sheet + reasons + css, (close) => <ReportSheet {...{ reported, close }} />, signal);
}
