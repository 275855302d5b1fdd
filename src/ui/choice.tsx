import { useId } from 'preact/hooks';
import { Icon, type IconName } from './icon';

/** One thing to choose. */
export interface Option<T extends string> {
	readonly value: T;
	readonly label: string;
	/** One sentence on what it does; shown in stacks only. */
	readonly hint?: string;
	readonly icon?: IconName;
}

interface Props<T extends string> {
	/** What is chosen: the name of the group. */
	legend: string;
	/** The name is on the screen already: say it to screen readers only. */
	legendHidden?: boolean;
	hint?: string;
	value: T | undefined;
	options: readonly Option<T>[];
	onChange: (value: T) => void;
	/** `row`: one segmented control; `stack`: one below the other, with hints. */
	layout?: 'row' | 'stack';
}

/** One of a few: real radio buttons, so arrow keys and screen readers work as everywhere. */
export function Choice<T extends string>(props: Props<T>) {
	const { legend, legendHidden, hint, value, options, onChange, layout = 'row' } = props;
	const id = useId();
	return (
		<fieldset class="choice" aria-describedby={hint ? `${id}-hint` : undefined}>
			<legend class={legendHidden ? 'only-spoken' : undefined}>{legend}</legend>
			{hint && (
				<p class="hint" id={`${id}-hint`}>
					{hint}
				</p>
			)}
			<div class={`choice-${layout}`}>
				{options.map((option) => (
					<label key={option.value} data-value={option.value}>
						<input
							class="laid-over"
							type="radio"
							name={id}
							value={option.value}
							checked={option.value === value}
							onChange={() => onChange(option.value)}
						/>
						{layout === 'stack' && <span class="dot" />}
						{option.icon && layout === 'row' && <Icon name={option.icon} />}
						<span>{option.label}</span>
						{option.hint && layout === 'stack' && <span class="hint">{option.hint}</span>}
					</label>
				))}
			</div>
		</fieldset>
	);
}
