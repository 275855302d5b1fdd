import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'althistory',
	name: 'AltHistory',
	hosts: ['althistory.com', 'www.althistory.com'],
});
