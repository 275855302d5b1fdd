import { otw } from '../engines/otw';

export default otw({
	id: 'adastra',
	name: 'Ad Astra',
	hosts: ['www.adastrafanfic.com', 'adastrafanfic.com'],
	optional: true,
	seen: false,
});
