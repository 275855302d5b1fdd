import { t } from '../../src/browser/i18n';
import type { Exception } from '../../src/core/settings';
import { siteById } from '../../src/sites';
import { Button } from '../../src/ui/button';
import type { SectionProps } from '../undo';

const keyOf = ({ kind, site, id }: Exception): string => `${kind} ${site ?? ''} ${id}`;

const where = ({ kind, site, until }: Exception): string => {
	const what = t(`options_exception_${kind}`);
	const on = site && kind !== 'site' ? t('options_exception_on', what, siteById(site)?.name ?? site) : what;
	return until === 'new' ? t('options_exception_until', on) : on;
};

/** Everything the reader always lets through, each to be taken back. */
export const Exceptions = ({ settings, change }: SectionProps) =>
	settings.exceptions.length === 0 ? (
		<p class="empty">{t('options_exceptions_none')}</p>
	) : (
		<ul class="list">
			{settings.exceptions.map((exception) => (
				<li key={keyOf(exception)}>
					<div>
						<p class="name">{exception.name}</p>
						<p class="hint">{where(exception)}</p>
					</div>
					<Button
						kind="quiet"
						icon="remove"
						aria-label={t('options_exception_remove', exception.name)}
						onClick={() =>
							change(
								(now) => ({
									...now,
									exceptions: now.exceptions.filter((one) => keyOf(one) !== keyOf(exception)),
								}),
								t('options_exception_removed', exception.name),
							)
						}
					>
						{t('options_remove')}
					</Button>
				</li>
			))}
		</ul>
	);
