import sheet from '../choices/sheet.css?inline';
import { openDialog } from '../dialog';
import reasons from '../reason-list.css?inline';
import css from './report.css?inline';
import type { Reported } from './reported';
import { ReportSheet } from './sheet';

/** Opens what a reader can say is wrong, above everything. */
export const openReport = (reported: Reported, signal: AbortSignal): void =>
	openDialog(sheet + reasons + css, (close) => <ReportSheet {...{ reported, close }} />, signal);
