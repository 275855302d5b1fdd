import { t } from '../../../src/browser/i18n';
import { variantsOf } from '../../../src/core/query/variants';
import { Button } from '../../../src/ui/button';
import type { BuilderCondition } from './builder-line';

interface Props {
	readonly value: BuilderCondition;
	/** Labels the reader has met lately. */
	readonly seen: readonly string[];
	readonly onChange: (value: BuilderCondition) => void;
}

/** Offers what else a label is called, to be matched as well. */
export function AlsoMatch({ value, seen, onChange }: Props) {
	const { ask, words, also = [] } = value;
	const others = ask === 'tag' || ask === 'label' ? variantsOf(words, seen) : [];
	const all = [...also, ...others.filter((one) => !also.includes(one))];
	if (all.length === 0) return null;
	return (
		<div class="also">
			<p class="hint">{t('rules_also')}</p>
			<div class="actions">
				{all.map((label) => {
					const on = also.includes(label);
					return (
						<Button
							key={label}
							icon={on ? 'close' : 'add'}
							aria-pressed={on}
							onClick={() => onChange({ ...value, also: on ? also.filter((one) => one !== label) : [...also, label] })}
						>
							{label}
						</Button>
					);
				})}
			</div>
		</div>
	);
}
