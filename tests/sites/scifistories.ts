import { solFixture } from './lib/sol';

export default solFixture('scifistories.com');
