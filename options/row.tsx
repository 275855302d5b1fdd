import type { ComponentChildren } from 'preact';

/** A name with what it means on one side, the control on the other; below each other on a phone. */
export const Row = ({ name, about, children }: { name: string; about?: string; children: ComponentChildren }) => (
	<div class="topic">
		<div>
			<p class="name">{name}</p>
			{about && <p class="hint">{about}</p>}
		</div>
		{children}
	</div>
);
