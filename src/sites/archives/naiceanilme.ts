import { efiction } from '../engines/efiction';

export default efiction({
	id: 'naiceanilme',
	name: 'Nai a Ceanilme',
	hosts: ['www.naiceanilme.net', 'naiceanilme.net'],
});
