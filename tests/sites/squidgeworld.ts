import { otwFixture } from './lib/otw';

export default otwFixture('squidgeworld.org');
