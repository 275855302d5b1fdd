import { otwFixture } from './lib/otw';

export default otwFixture('superlove.sayitditto.net');
