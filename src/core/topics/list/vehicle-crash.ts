import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'vehicle-crash',
	group: 'danger',
	scanned: true,
	weighty: true,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		car|plane|train|bus|motorcycle|truck|vehicle|vehicular|helicopter|airplane|aeroplane|road|traffic|shuttle|boat|bike|carriage|driving|motorbike|auto|automobile|jet|spaceship|aircraft
		accident|accidents|crash|crashes|collision|wreck|wrecks|collisions, hit by car, hit by a
		car|truck|bus|train, run over, hit and run, crash landing|landings, crash landed, shipwreck*, drunk driving
		accident, space ship crash
	`,
	es: 'accidente|accidentes de coche|auto|trafico|avion|carro',
	pt: 'acidente|acidentes de carro|aviao|transito',
	fr: 'accident|accidents de voiture|avion|la, accident de la route',
	de: 'autounfall*, verkehrsunfall*, flugzeugabsturz*',
	it: "incidente|incidenti d auto|stradale|stradali|aereo, incidente d'auto",
	ru: 'автокатастроф*, авари*, дтп',
	zh: '车祸, 空难',
	ja: '交通事故, 事故死',
};

export const maps: Maps = {};
