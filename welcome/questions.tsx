import { useState } from 'preact/hooks';
import { t, topicName } from '../src/browser/i18n';
import { ACTIONS } from '../src/core/level';
import type { Settings } from '../src/core/settings';
import { Button } from '../src/ui/button';
import { Choice } from '../src/ui/choice';
import { levelName } from '../src/ui/level-picker';
import { Preview } from '../src/ui/preview';
import { Switch } from '../src/ui/switch';
import { type Answers, answersFrom, OFFERED, withTopics } from './answers';
import { Chip } from './chip';
import { Sets } from './sets';

interface Props {
	settings: Settings;
	/** A ready-made set was chosen instead. */
	onUse: (settings: Settings) => void;
	onSave: (answers: Answers) => void;
	onSkip: () => void;
}

/** Three questions: about what, what then, and what if nobody says. */
export function Questions({ settings, onUse, onSave, onSkip }: Props) {
	const [answers, setAnswers] = useState(() => answersFrom(settings));
	const set = (part: Partial<Answers>) => setAnswers((now) => ({ ...now, ...part }));
	const [others, setOthers] = useState<boolean>();
	const choose = (topics: Answers['topics']) => setAnswers((now) => withTopics(now, topics, others));
	const { topics, level, withheld, scan } = answers;
	return (
		<>
			<header>
				<img src="/icons/icon-96.png" alt="" width="56" height="56" />
				<h1>{t('welcome_title')}</h1>
				<p class="intro">{t('welcome_intro')}</p>
				<p class="intro">{t('welcome_private')}</p>
				<Button kind="quiet" onClick={onSkip}>
					{t('welcome_skip')}
				</Button>
			</header>
			<Sets settings={settings} onUse={onUse} />
			<fieldset class="step">
				<legend>{t('welcome_topics')}</legend>
				<p class="hint">{t('welcome_topics_about')}</p>
				<div class="chips">
					{OFFERED.map((id) => (
						<Chip
							key={id}
							label={topicName(id)}
							checked={topics.includes(id)}
							onChange={(on) => choose(on ? [...topics, id] : topics.filter((one) => one !== id))}
						/>
					))}
				</div>
				<Switch
					label={t('welcome_others')}
					hint={t('welcome_others_about')}
					checked={answers.others && scan}
					onChange={(others) => {
						setOthers(others);
						set({ others, ...(others && { scan: true }) });
					}}
				/>
			</fieldset>
			<section class="step">
				<Choice
					legend={t('welcome_level')}
					layout="stack"
					value={level}
					options={ACTIONS.map((value) => ({
						value,
						label: levelName(value),
						hint: t(`ui_level_${value}_about`),
					}))}
					onChange={(level) => set({ level })}
				/>
				<div class="try">
					<p class="hint">{t('welcome_example')}</p>
					<Preview list={level} page={level} reveal={settings.reveal} veil={settings.veil} />
				</div>
			</section>
			<section class="step">
				<h2>{t('welcome_silence')}</h2>
				<Switch
					label={t('welcome_withheld')}
					hint={t('welcome_withheld_about')}
					checked={withheld}
					onChange={(withheld) => set({ withheld })}
				/>
				<Switch
					label={t('welcome_scan')}
					hint={t('welcome_scan_about')}
					checked={scan}
					onChange={(scan) => set({ scan })}
				/>
			</section>
			<div class="end">
				<Button kind="main" onClick={() => onSave(answers)}>
					{t('welcome_save')}
				</Button>
				<Button kind="quiet" onClick={onSkip}>
					{t('welcome_skip')}
				</Button>
			</div>
		</>
	);
}
