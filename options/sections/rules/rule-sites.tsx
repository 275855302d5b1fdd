import { useId } from 'preact/hooks';
import { t } from '../../../src/browser/i18n';
import { siteById, sites } from '../../../src/sites';
import { Button } from '../../../src/ui/button';

/** The sites on which a rule holds, by adapter id; none: all of them. */
export function RuleSites({ value, onChange }: { value: readonly string[]; onChange: (ids: string[]) => void }) {
	const id = useId();
	return (
		<>
			<label for={id}>{t('rules_sites')}</label>
			<div class="actions">
				{value.map((site) => {
					const name = siteById(site)?.name ?? site;
					return (
						<Button
							key={site}
							icon="close"
							aria-label={t('rules_site_remove', name)}
							onClick={() => onChange(value.filter((one) => one !== site))}
						>
							{name}
						</Button>
					);
				})}
				<select
					id={id}
					value=""
					onChange={({ currentTarget }) => {
						if (currentTarget.value) onChange([...value, currentTarget.value]);
						currentTarget.value = '';
					}}
				>
					<option value="">{t(value.length > 0 ? 'rules_site_add' : 'rules_sites_all')}</option>
					{sites
						.filter((site) => !value.includes(site.id))
						.map((site) => (
							<option key={site.id} value={site.id}>
								{site.name}
							</option>
						))}
				</select>
			</div>
		</>
	);
}
