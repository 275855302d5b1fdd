import { phpbb } from '../engines/phpbb';

export default phpbb({
	id: 'kittenboard',
	name: 'The Kitten, the Witches and the Bad Wardrobe',
	hosts: ['thekittenboard.com', 'www.thekittenboard.com'],
	path: '/board/',
});
