import type { ComponentProps } from 'preact';
import { Button } from '../../ui/button';
import { ifTrusted } from '../../ui/if-trusted';

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
	readonly onPress: () => void;
}

/** The button for everything on pages: a script of the page cannot press it. */
export const TrustedButton = ({ onPress, ...rest }: Props) => <Button {...rest} onClick={ifTrusted(() => onPress())} />;
