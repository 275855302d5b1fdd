// @vitest-environment jsdom
import { render, screen } from '@testing-library/preact';
import { beforeAll, expect, test } from 'vitest';
import { LinkReasons, SkippedReasons } from '../../../src/content/link-preview/reasons';
import type { Reason } from '../../../src/core/judge';
import type { Action } from '../../../src/core/level';
import type { LinkKnowledge } from '../../../src/protocol/answers';
import { story } from '../../core/judge/support';
import { speakEnglish } from '../../ui/english';

beforeAll(speakEnglish);

const reason = (topic: string, action: Action): Reason => ({
	cause: { kind: 'topic', topic },
	action,
	evidence: [{ kind: 'label', from: 'tag', words: topic }],
});
const known = (kind: LinkKnowledge['kind'], ...reasons: Reason[]): LinkKnowledge => ({
	...{ kind, reasons: reasons as never, title: '', story: story(), action: 'skip', ahead: true, agreed: false },
});

test('whoever is asked hears what is to be skipped, and by name what else there is', () => {
	const { container } = render(
		<SkippedReasons known={known('story', reason('fire', 'skip'), reason('grief', 'alert'))} />,
	);
	expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['FireWhy?']);
	expect(container.textContent).toContain('It may also contain: Grief');
});

test('a chapter is asked about for what its story declares, too', () => {
	render(<SkippedReasons known={known('chapter', reason('fire', 'skip'))} />);
	expect(screen.getByText('Fire')).toBeTruthy();
});

test('of a chapter that was read ahead only its own matter is told, or that nothing was found', () => {
	render(<LinkReasons known={known('chapter', reason('fire', 'skip'))} />);
	expect(screen.getByText(/^Checked the next chapter and found nothing/)).toBeTruthy();
});
