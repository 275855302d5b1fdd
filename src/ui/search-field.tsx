import { useId } from 'preact/hooks';
import { Icon } from './icon';

interface Props {
	label: string;
	placeholder?: string;
	value: string;
	onInput: (value: string) => void;
}

/** Search as one types; Escape empties it. */
export function SearchField({ label, placeholder, value, onInput }: Props) {
	const id = useId();
	return (
		<div class="search">
			<label class="only-spoken" for={id}>
				{label}
			</label>
			<Icon name="search" />
			<input
				id={id}
				type="search"
				autocomplete="off"
				spellcheck={false}
				value={value}
				placeholder={placeholder}
				onInput={(event) => onInput(event.currentTarget.value)}
				onKeyDown={(event) => {
					if (event.key === 'Escape') onInput('');
				}}
			/>
		</div>
	);
}
