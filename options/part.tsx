import type { ComponentChildren } from 'preact';

/** A titled part of a section. */
export const Part = ({ title, about, children }: { title: string; about?: string; children: ComponentChildren }) => (
	<section class="part">
		<h2>{title}</h2>
		{about && <p class="hint">{about}</p>}
		{children}
	</section>
);
