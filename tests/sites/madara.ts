import { madaraFixture } from './lib/madara';

export default madaraFixture('https://novels.example/');
