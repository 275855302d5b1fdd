import type { MessageKey } from './message-keys';

/** The words that a page may say before a script of its own comes for what it shows: on cards, and in notices. */
export const PAGE_WORDS = [
	'page_show',
	'page_click_again',
	'page_keep_holding',
	'page_card_alert',
	'page_card_blur',
	'page_card_skip',
	'page_card_shown',
	'page_veil_again',
	'page_why',
	'page_each',
	'page_card_run',
	'page_card_run_open',
	'page_failed',
	'page_failed_strict',
	'page_failed_part',
	'page_notice_close',
	'page_show_anyway',
	'report_open',
	'choices_more',
	'ui_close',
	'ui_undo',
	'renewed_notice',
	'renewed_reload',
] as const satisfies readonly MessageKey[];
