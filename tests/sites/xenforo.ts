import { xenforoFixture } from './lib/xenforo';

export default xenforoFixture('https://forum.example/');
