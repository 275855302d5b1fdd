import { useId } from 'preact/hooks';

interface Props {
	label: string;
	/** What a screen reader says, where the words alone could be of something else. */
	spoken?: string;
	hint?: string;
	checked: boolean;
	onChange: (checked: boolean) => void;
	disabled?: boolean;
}

/** On or off, at once; a checkbox underneath. */
export function Switch({ label, spoken, hint, checked, onChange, disabled }: Props) {
	const id = useId();
	return (
		<div class="switch">
			<label for={id}>{label}</label>
			<input
				id={id}
				class="laid-over"
				type="checkbox"
				role="switch"
				checked={checked}
				aria-label={spoken}
				aria-checked={checked}
				disabled={disabled}
				aria-describedby={hint ? `${id}-hint` : undefined}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			<span class="track" aria-hidden="true" />
			{hint && (
				<span class="hint" id={`${id}-hint`}>
					{hint}
				</span>
			)}
		</div>
	);
}
