import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../browser/i18n';
import { type OwnSite, PLACES, type PlaceName, type SelectorPlace } from '../../core/own-site';
import { Button } from '../../ui/button';
import { elementAt } from './element-at';
import { beginning } from './element-steps';
import { moved, type Pointed, pointAt } from './keys';
import { Outline } from './outline';
import { placeOf } from './place';
import { Pointing } from './pointing';
import { preview } from './preview';
import { Review, Saved } from './review';

interface Props {
	readonly page: Document;
	readonly host: string;
	readonly save: (site: OwnSite) => Promise<void>;
	readonly reload: () => void;
	readonly close: () => void;
}

type Places = Partial<Record<PlaceName, SelectorPlace>>;

/** Steps through the places of a story: the page is pointed at, by pointer or keys, and never touched. */
export function Picker({ page, host, save, reload, close }: Props) {
	const [step, setStep] = useState(0);
	const [places, setPlaces] = useState<Places>({});
	const [under, setUnder] = useState<Element>();
	const [pointed, setPointed] = useState<Pointed>();
	const [ended, setEnded] = useState<'saved' | 'failed'>();
	const glass = useRef<HTMLDivElement>(null);
	const name = PLACES[step];
	// The button that was pressed may be gone with its step; the keys must go on.
	useEffect(() => glass.current?.focus({ preventScroll: true }), [step, ended]);
	const { text, ...others } = places;
	const site = text && { host, places: { text, ...others } };

	const to = (next: number) => {
		setStep(next);
		setPointed(undefined);
		setUnder(undefined);
		setEnded(undefined);
	};
	const keep = (place: SelectorPlace | undefined) => {
		if (!name) return;
		setPlaces(({ [name]: _, ...rest }) => (place ? { ...rest, [name]: place } : rest));
		to(step + 1);
	};
	const take = () => {
		const place = name && pointed && placeOf(name, pointed.element);
		if (place && preview(page, name, place)) keep(place);
	};
	const onKey = (event: KeyboardEvent) => {
		const atButton = event.target instanceof Element && event.target.localName === 'button';
		if (!name || event.key === 'Escape' || (atButton && !event.key.startsWith('Arrow'))) return;
		const next = moved(event.key, pointed ?? pointAt(beginning(page)));
		if (next) {
			event.preventDefault();
			const at = pointed ? next : pointAt(beginning(page));
			setPointed(at);
			const { height } = at.element.getBoundingClientRect();
			at.element.scrollIntoView?.({ block: height > innerHeight / 2 ? 'start' : 'center' });
		} else if (event.key === 'Enter') {
			event.preventDefault();
			take();
		}
	};
	/** Only the page itself is pointed at, not our panel in front of it. */
	const onPage = (act: (element: Element | undefined) => void) => (event: MouseEvent) => {
		if (name && event.target === event.currentTarget) act(elementAt(page, event.clientX, event.clientY));
	};
	const shown = pointed?.element ?? under;
	return (
		<div
			ref={glass}
			class="glass"
			role="application"
			aria-labelledby="title"
			tabIndex={-1}
			onKeyDown={onKey}
			onPointerMove={pointed ? undefined : onPage(setUnder)}
			onClick={onPage((element) => element && setPointed(pointAt(element)))}
		>
			{name && shown && <Outline element={shown} taken={pointed !== undefined} />}
			<div class="panel">
				<Button class="button close" kind="quiet" icon="close" aria-label={t('picker_close')} onClick={close} />
				{name && (
					<Pointing
						{...{ page, name, pointed, take }}
						point={setPointed}
						skip={() => keep(undefined)}
						back={step > 0 ? () => to(step - 1) : undefined}
					/>
				)}
				{!name && site && ended !== 'saved' && (
					<Review
						{...{ page, site }}
						failed={ended === 'failed'}
						save={() =>
							save(site).then(
								() => setEnded('saved'),
								() => setEnded('failed'),
							)
						}
						back={() => to(step - 1)}
					/>
				)}
				{ended === 'saved' && <Saved {...{ host, reload }} />}
			</div>
		</div>
	);
}
