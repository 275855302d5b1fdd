import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

interface Props extends ButtonHTMLAttributes {
	/** `main`: the one that follows from what the reader asked for; at most one in sight. */
	kind?: 'main' | 'plain' | 'quiet';
	icon?: IconName;
	/** As wide as what it stands in. */
	wide?: boolean;
	/** Without words it needs an `aria-label`. */
	children?: ComponentChildren;
}

/** A button; never submits a form by accident. */
export const Button = ({ kind = 'plain', icon, wide = false, children, ...rest }: Props) => (
	<button type="button" class="button" data-kind={kind} data-wide={wide || undefined} {...rest}>
		{icon && <Icon name={icon} />}
		{children && <span>{children}</span>}
	</button>
);
