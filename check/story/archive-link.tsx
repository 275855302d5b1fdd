import type { ComponentChildren } from 'preact';
import { openAtArchive, type StoryToCheck } from '../../src/browser/story-check';

interface Props {
	readonly story: StoryToCheck;
	readonly address: string;
	/** Looks like a button where it stands among some. */
	readonly button?: boolean;
	/** What is read out, where the words alone do not say enough. */
	readonly label?: string;
	readonly children: ComponentChildren;
}

/** A link to the archive. From a private window it opens in the reader's tab there, and in no window of any other kind. */
export const ArchiveLink = ({ story, address, button = false, label, children }: Props) => (
	<a
		class={button ? 'button' : 'there'}
		data-kind={button ? 'plain' : undefined}
		href={address}
		target="_blank"
		rel="noreferrer noopener"
		aria-label={label}
		onClick={(event) => {
			if (!story.isPrivate) return;
			event.preventDefault();
			void openAtArchive(story, address);
		}}
	>
		{children}
	</a>
);
