// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeAll, expect, it, vi } from 'vitest';
import { LevelPicker } from '../../src/ui/level-picker';
import { SearchField } from '../../src/ui/search-field';
import { Switch } from '../../src/ui/switch';
import { Tag } from '../../src/ui/tag';
import { Toast } from '../../src/ui/toast';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

it('picks one of four levels in a named group, each with a word', () => {
	const onChange = vi.fn();
	render(<LevelPicker legend="Drowning" value="alert" onChange={onChange} />);
	const group = within(screen.getByRole('group', { name: 'Drowning' }));
	expect(group.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
		'Show',
		'Alert',
		'Blur',
		'Skip',
	]);
	expect(group.getByRole('radio', { name: 'Alert' })).toHaveProperty('checked', true);
	fireEvent.click(group.getByRole('radio', { name: 'Skip' }));
	expect(onChange).toHaveBeenCalledWith('skip');
});

it('keeps two level pickers on one page apart', () => {
	render(
		<>
			<LevelPicker legend="Fire" value="blur" onChange={() => {}} />
			<LevelPicker legend="Drowning" value="skip" onChange={() => {}} />
		</>,
	);
	const checked = screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked);
	expect(checked.map((radio) => (radio as HTMLInputElement).value)).toEqual(['blur', 'skip']);
});

it('switches on and off and describes itself', () => {
	const onChange = vi.fn();
	render(<Switch label="Strict" hint="Stays covered" checked={false} onChange={onChange} />);
	const control = screen.getByRole('switch', { name: 'Strict' });
	expect(control.getAttribute('aria-checked')).toBe('false');
	expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Stays covered');
	fireEvent.click(control);
	expect(onChange).toHaveBeenCalledWith(true);
});

it('empties the search with Escape', () => {
	const onInput = vi.fn();
	render(<SearchField label="Search topics" value="puke" onInput={onInput} />);
	fireEvent.keyDown(screen.getByRole('searchbox', { name: 'Search topics' }), { key: 'Escape' });
	expect(onInput).toHaveBeenCalledWith('');
});

it('says a tag’s level to those who cannot see its shape', () => {
	const { container } = render(<Tag name="Drowning" level="blur" />);
	expect(container.textContent).toBe('Drowning: Blur');
});

it('offers the way back, announced politely', () => {
	const onUndo = vi.fn();
	render(<Toast text="All settings are reset." onUndo={onUndo} onClose={() => {}} />);
	expect(screen.getByRole('status').textContent).toContain('All settings are reset.');
	fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
	expect(onUndo).toHaveBeenCalledOnce();
	expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
});
