import { xenforo } from '../engines/xenforo';

export default xenforo({
	id: 'spacebattles',
	name: 'SpaceBattles',
	hosts: ['forums.spacebattles.com'],
});
