import type { Topic } from '../../topic';
import type { Maps, Terms } from '../define';

const topic: Topic = {
	id: 'ai-generated',
	group: 'other',
	scanned: false,
	weighty: false,
	level: 'show',
};

export default topic;

export const terms: Terms = {
	en: `
		ai
		generated|assisted|written|made|created|art|artwork|image|images|cover|covers|text|content|assistance|fic|enhanced|edited|translated|translation|used|slop|fanfic|fanfiction|illustrations|help,
		chatgpt, chat gpt, created|generated|written|made|art|images|cover by|using|with ai, generative ai, gen ai,
		genai, llm generated, midjourney, stable diffusion, use of ai, no|without|zero|anti|0 ai#denied, not
		ai#denied, deepseek, human written|made#denied, ai free#denied, dont|never|not use|using|used ai#denied, not
		written by ai#denied, written by a human#denied, artificial intelligence generated
	`,
	es: 'generado|generada|hecho por|con ia, generado por ia|inteligencia',
	pt: 'gerado|gerada por ia, feito com ia',
	fr: "genere|generee par ia, genere par l'ia",
	de: 'ki generiert*, ki erstellt',
	it: 'generato|generata dall|con ia',
	ru: 'нейросет*, сгенерировано ии',
	zh: 'ai生成, ai辅助, 人工智能生成',
	ja: 'ai生成, ai使用, 生成ai',
};

export const maps: Maps = {
	royalroad: ['AI-Assisted Content', 'AI-Generated Content'],
};
