import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface Props {
	icon?: IconName;
	title?: string;
	/** What can be done about it: buttons. */
	actions?: ComponentChildren;
	children?: ComponentChildren;
	/** Comes up because of something the reader did: read out when it appears. */
	live?: boolean;
}

/** A calm box that says how things are. */
export const Notice = ({ icon = 'info', title, actions, children, live = false }: Props) => (
	<div class="notice" role={live ? 'status' : undefined}>
		<Icon name={icon} />
		<div>
			{title && <p class="notice-title">{title}</p>}
			{children}
			{actions && <div class="actions">{actions}</div>}
		</div>
	</div>
);
