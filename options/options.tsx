import type { FunctionComponent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../src/browser/i18n';
import { Notice } from '../src/ui/notice';
import { Toast } from '../src/ui/toast';
import { revealSetting } from './find/reveal-setting';
import { Nav } from './nav';
import { News } from './news';
import { type Section, useSection, useSectionItem } from './section';
import { sectionAbout, sectionName } from './section-words';
import { Activity } from './sections/activity/activity';
import { Declarations } from './sections/declarations';
import { Exceptions } from './sections/exceptions';
import { Inspect } from './sections/inspect/inspect';
import { Moods } from './sections/moods/moods';
import { Reading } from './sections/reading/reading';
import { Rules } from './sections/rules/rules';
import { Sites } from './sections/sites';
import { YourData } from './sections/your-data';
import { Topics } from './topics/topics';
import { type SectionProps, useUndoableSettings } from './undo';

const PAGES: Readonly<Record<Section, FunctionComponent<SectionProps>>> = {
	topics: Topics,
	says: Declarations,
	reading: Reading,
	moods: Moods,
	rules: Rules,
	exceptions: Exceptions,
	sites: Sites,
	lately: Activity,
	yours: YourData,
	inspect: Inspect,
};

/** The options: one section at a time, each with its own address. */
export function Options() {
	const section = useSection();
	const { settings, failed, change, last, forget } = useUndoableSettings();
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef(section);
	useEffect(() => {
		// Not on arrival: only when the reader goes from one section to another.
		if (shown.current === section) return;
		shown.current = section;
		scrollTo(0, 0);
		heading.current?.focus();
	}, [section]);
	const item = useSectionItem();
	useEffect(() => {
		if (settings) revealSetting(item);
	}, [item, section, settings === undefined]);
	const said = useRef(last);
	useEffect(() => {
		if (said.current === last) return;
		said.current = last;
		// What had the keyboard may be gone with what was removed: it goes on at the way back, and then at the top.
		if (document.activeElement !== document.body) return;
		if (last) document.querySelector<HTMLElement>('.toast button')?.focus();
		else heading.current?.focus();
	}, [last]);
	const Page = PAGES[section];
	return (
		<div class="frame">
			<Nav section={section} />
			<main>
				<h1 ref={heading} tabIndex={-1}>
					{sectionName(section)}
				</h1>
				<p class="intro">{sectionAbout(section)}</p>
				{failed && <Notice title={t('options_failed')} live />}
				{section !== 'yours' && <News />}
				{settings && <Page settings={settings} change={change} />}
			</main>
			{last && <Toast text={last.text} onUndo={last.undo} onClose={forget} />}
		</div>
	);
}
