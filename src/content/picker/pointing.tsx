import { t } from '../../browser/i18n';
import { PLACES, type PlaceName } from '../../core/own-site';
import { Button } from '../../ui/button';
import { placeName } from '../../ui/place-name';
import { moved, type Pointed } from './keys';
import { placeOf } from './place';
import { preview } from './preview';

interface Props {
	readonly page: Document;
	readonly name: PlaceName;
	readonly pointed: Pointed | undefined;
	readonly point: (to: Pointed) => void;
	readonly take: () => void;
	readonly skip: () => void;
	readonly back: (() => void) | undefined;
}

/** One step: what is asked for, what would be read, and what can be pressed instead of a key. */
export function Pointing({ page, name, pointed, point, take, skip, back }: Props) {
	const place = pointed && placeOf(name, pointed.element);
	const read = place && preview(page, name, place);
	const go = (key: string) => () => {
		const to = pointed && moved(key, pointed);
		if (to) point(to);
	};
	return (
		<>
			<p class="hint">{t('picker_step', PLACES.indexOf(name) + 1, PLACES.length)}</p>
			<h1 id="title">{t(`picker_step_${name}`)}</h1>
			<p class="hint">{t('picker_hint')}</p>
			<p class="read" role="status">
				{pointed ? t('picker_reads', placeName(name), read ?? t('picker_nothing_here')) : t('picker_nothing')}
			</p>
			<div class="actions">
				<Button kind="main" disabled={!read} onClick={take}>
					{t('picker_choose')}
				</Button>
				<Button disabled={!pointed} onClick={go('ArrowUp')}>
					{t('picker_wider')}
				</Button>
				<Button disabled={!pointed} onClick={go('ArrowDown')}>
					{t('picker_narrower')}
				</Button>
				{name !== 'text' && <Button onClick={skip}>{t('picker_skip')}</Button>}
				{back && (
					<Button kind="quiet" onClick={back}>
						{t('picker_back')}
					</Button>
				)}
			</div>
		</>
	);
}
