import { solFixture } from './lib/sol';

export default solFixture('storiesonline.net');
