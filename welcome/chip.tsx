import { Icon } from '../src/ui/icon';

interface Props {
	label: string;
	checked: boolean;
	onChange: (checked: boolean) => void;
}

/** A word that is chosen or not: a checkbox underneath, a tick when it is. */
export const Chip = ({ label, checked, onChange }: Props) => (
	<label class="chip">
		<input
			class="laid-over"
			type="checkbox"
			checked={checked}
			onChange={(event) => onChange(event.currentTarget.checked)}
		/>
		<Icon name={checked ? 'check' : 'add'} />
		<span>{label}</span>
	</label>
);
