import type { Sensitivity } from '../../../src/core/finding';
import { THRESHOLD } from '../../../src/scan/score/scale';
import { loadChapters, loadTopics } from './labelled-chapters';
import { auc, averagePrecision, count, f1, mean, precision, recall } from './metrics';
import type { LabelledStretch } from './modern-chapters';

/** A labelled text with what is made of it. */
export interface Scored {
	readonly kind: 'modern' | 'old' | 'passage' | 'window' | 'scene';
	readonly id: string;
	/** Whether it holds a topic; nothing where that is not known, or can be argued about. */
	holds(topic: string): boolean | undefined;
	readonly stretches: readonly LabelledStretch[];
	/** Score of a topic, 0..1; 0 where it is not looked for. */
	score(topic: string): number;
	/** Paragraphs in the passages of a topic at "balanced". */
	paragraphs(topic: string): ReadonlySet<number>;
}

type Numbers = Readonly<Record<string, number>>;

const rounded = (numbers: Numbers): Numbers =>
	Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));

const atEach = (figures: (least: number) => Numbers): Readonly<Record<Sensitivity, Numbers>> => {
	const of = (position: Sensitivity): Numbers => rounded(figures(THRESHOLD[position]));
	return { careful: of('careful'), balanced: of('balanced'), sure: of('sure') };
};

/** Ranking of texts by topic, over topics that enough of them hold. */
const ranking = (texts: readonly Scored[], topics: readonly string[], enough: number): Numbers => {
	const pairs = topics.flatMap((topic) => {
		const of = (wanted: boolean) =>
			texts.filter((text) => text.holds(topic) === wanted).map((text) => text.score(topic));
		const [yes, no] = [of(true), of(false)];
		return yes.length >= enough && no.length > 0 ? [{ yes, no }] : [];
	});
	return rounded({
		topics: pairs.length,
		auc: mean(pairs.map(({ yes, no }) => auc(yes, no))),
		averagePrecision: mean(pairs.map(({ yes, no }) => averagePrecision(yes, no))),
	});
};

const chapterFigures = (texts: readonly Scored[], topics: readonly string[], least: number): Numbers => {
	const counts = count();
	for (const text of texts) {
		for (const topic of topics) {
			const holds = text.holds(topic);
			if (holds === undefined) continue;
			const found = text.score(topic) >= least;
			if (holds) counts[found ? 'hit' : 'missed']++;
			else if (found) counts.wrong++;
		}
	}
	return {
		f1: f1(counts),
		precision: precision(counts),
		recall: recall(counts),
		falseEach: counts.wrong / texts.length,
	};
};

const placeFigures = (texts: readonly Scored[], topics: readonly string[]): Numbers => {
	const paragraphs = count();
	let [touched, stretches] = [0, 0];
	for (const text of texts) {
		for (const topic of topics) {
			if (text.holds(topic) === undefined) continue;
			const own = text.stretches.filter((stretch) => stretch.topic === topic);
			const found = text.paragraphs(topic);
			stretches += own.length;
			for (const { from, to } of own) {
				touched += Number([...found].some((p) => from <= p && p <= to));
				for (let p = from; p <= to; p++) if (!found.has(p)) paragraphs.missed++;
			}
			for (const p of found) paragraphs[own.some(({ from, to }) => from <= p && p <= to) ? 'hit' : 'wrong']++;
		}
	}
	return rounded({ touched: touched / stretches, precision: precision(paragraphs), recall: recall(paragraphs) });
};

const olderFigures = (texts: readonly Scored[], least: number): Numbers => {
	const labels = new Map(loadChapters().map((chapter) => [chapter.id, chapter.categories]));
	const alarmed = new Set<string>();
	const scores: number[] = [];
	for (const [category, topics] of Object.entries(loadTopics())) {
		const counts = count();
		for (const text of texts) {
			const categories = labels.get(text.id) ?? {};
			if (categories[category] === 'borderline') continue;
			const found = topics.some((topic) => text.score(topic) >= least);
			if (categories[category] === 'yes') counts[found ? 'hit' : 'missed']++;
			else if (found) counts.wrong++;
			if (found && !Object.values(categories).includes('yes')) alarmed.add(text.id);
		}
		if (counts.hit + counts.missed > 0) scores.push(f1(counts));
	}
	return { macroF1: mean(scores), harmlessAlarmed: alarmed.size };
};

const kindOf = ({ id }: Scored): string => id.split(' ')[1] ?? '';

const sceneFigures = (texts: readonly Scored[], least: number): Numbers => {
	const share = (kind: string): number => {
		const those = texts.filter((text) => kindOf(text) === kind);
		return those.filter((text) => text.score(text.id.split(' ')[0] ?? '') >= least).length / Math.max(1, those.length);
	};
	return { named: share('holds'), hidden: share('unworded'), harmlessAlarmed: share('sounds') };
};

/** Ranking of scenes: of all, and of those alone that name their topic or do not, beside those that only sound like it. */
const sceneRanking = (texts: readonly Scored[], topics: readonly string[]): Numbers => {
	const beside = (left: string): number | undefined =>
		ranking(
			texts.filter((text) => kindOf(text) !== left),
			topics,
			3,
		).auc;
	return { ...ranking(texts, topics, 3), namedAuc: beside('unworded') ?? 0, hiddenAuc: beside('holds') ?? 0 };
};

/** Everything that is measured of labelled texts. */
export function figuresOf(texts: readonly Scored[], topics: readonly string[]) {
	const of = (kind: Scored['kind']) => texts.filter((text) => text.kind === kind);
	return {
		modern: atEach((least) => chapterFigures(of('modern'), topics, least)),
		places: placeFigures(of('modern'), topics),
		older: atEach((least) => olderFigures(of('old'), least)),
		passages: {
			...ranking(of('passage'), topics, 5),
			...atEach((least) => chapterFigures(of('passage'), topics, least)),
		},
		scenes: { ...sceneRanking(of('scene'), topics), ...atEach((least) => sceneFigures(of('scene'), least)) },
	};
}
