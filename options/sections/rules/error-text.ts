import { t } from '../../../src/browser/i18n';
import type { QueryError } from '../../../src/core/query';

/** An error in the reader's words, with what could stand there instead. */
export const errorText = ({ code, what, suggestion }: QueryError): string =>
	[t(`query_error_${code}`, what), suggestion && t('query_maybe', suggestion)].filter(Boolean).join(' ');
