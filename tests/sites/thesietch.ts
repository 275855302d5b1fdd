import { xenforoFixture } from './lib/xenforo';

export default xenforoFixture('https://www.the-sietch.com/');
