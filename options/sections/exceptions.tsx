import { useId, useState } from 'preact/hooks';
import { withException } from '../../src/browser/choices';
import { t } from '../../src/browser/i18n';
import type { Exception } from '../../src/core/settings';
import { siteById } from '../../src/sites';
import { Button } from '../../src/ui/button';
import { Part } from '../part';
import type { SectionProps } from '../undo';
import { MoodLevels } from './moods/mood-levels';

const keyOf = ({ kind, site, id }: Exception): string => `${kind} ${site ?? ''} ${id}`;

const where = ({ kind, site, until, levels }: Exception): string => {
	const what = t(`options_exception_${kind}`);
	const on = site && kind !== 'site' ? t('options_exception_on', what, siteById(site)?.name ?? site) : what;
	if (levels) return t('options_exception_levels', on);
	return until === 'new' ? t('options_exception_until', on) : on;
};

const AREAS = ['levels'] as const;

/** The levels that hold in the stories of one fandom. */
const OwnLevels = ({ exception, settings, change }: SectionProps & { exception: Exception }) => (
	<details>
		<summary>{t('options_exception_own')}</summary>
		<MoodLevels
			set={{ id: '', name: '', levels: exception.levels ?? {} }}
			settings={settings}
			areas={AREAS}
			onChange={({ levels }) =>
				change((now) => ({
					...now,
					exceptions: now.exceptions.map((one) => (keyOf(one) === keyOf(exception) ? { ...one, levels } : one)),
				}))
			}
		/>
	</details>
);

/** Begins levels for one fandom. */
function NewFandom({ change }: Pick<SectionProps, 'change'>) {
	const id = useId();
	const [name, setName] = useState('');
	const fandom = name.trim();
	const add = () => {
		change((now) => withException(now, { kind: 'fandom', id: fandom, name: fandom, levels: {} }));
		setName('');
	};
	return (
		<Part title={t('options_fandom_levels')} about={t('options_fandom_levels_about')}>
			<form
				class="adding"
				onSubmit={(event) => {
					event.preventDefault();
					if (fandom) add();
				}}
			>
				<label for={id}>{t('options_exception_fandom')}</label>
				<div class="actions">
					<input
						id={id}
						type="text"
						autocomplete="off"
						value={name}
						onInput={(event) => setName(event.currentTarget.value)}
					/>
					<Button type="submit" icon="add" disabled={fandom === ''}>
						{t('options_add')}
					</Button>
				</div>
			</form>
		</Part>
	);
}

/** Everything the reader always lets through, or has levels for, each to be taken back. */
export const Exceptions = ({ settings, change }: SectionProps) => (
	<>
		{settings.exceptions.length === 0 ? (
			<p class="empty">{t('options_exceptions_none')}</p>
		) : (
			<ul class="list">
				{settings.exceptions.map((exception) => (
					<li key={keyOf(exception)}>
						<div>
							<p class="name">{exception.name}</p>
							<p class="hint">{where(exception)}</p>
							{exception.levels && <OwnLevels {...{ exception, settings, change }} />}
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
		)}
		<NewFandom change={change} />
	</>
);
