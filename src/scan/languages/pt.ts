import { HYPOTHETICAL, NEGATION, PAST, PLAY, SIMILE } from '../lexicon/marks';
import { pack } from './pack';
import { terms } from './terms';

export default pack({
	code: 'pt',
	names: ['portuguese', 'português', 'portugues'],
	stops: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu
		sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos
		ter seus quem me você`,
	lexicons: [
		terms('sexual-violence', {
			3: `estupro estuprou estuprada estuprado estuprar estuprador estupradores violação violou_a violada abuso_sexual
				agressão_sexual abusou_dela abusou_de_mim forçou-a me_forçou`,
			2: `rasgou_(a|o)_(blusa|vestido|roupa|camisa|saia) me_solta solte-me não_me_toque contra_a_sua_vontade
				contra_minha_vontade segurou_seus_pulsos debateu-se se_debatia apalpou`,
			1: `por_favor pare gritou implorou chorava nua soluçou`,
		}),
		terms('graphic-violence', {
			3: `esfaqueou esfaqueado apunhalou estrangulou estrangulado degolou massacre assassinou assassinado assassinato
				atirou_(nele|nela|em) poça_de_sangue coberto_de_sangue coberta_de_sangue ensanguentado ensanguentada
				espancou espancado espancada quebrou_(o|a|seu|sua)_(nariz|braço|pescoço) decapitou`,
			2: `sangue sangrava sangrando ferida ferido ferimento soco socos chute chutes golpe golpes faca punhal pistola
				bala espada matou matar`,
			1: `dor gritou caiu punho arma machado tiro`,
		}),
		terms('torture', {
			3: `tortura torturou torturado torturada torturar torturador carrasco chicotadas chicoteou açoitou açoitado`,
			2: `chicote tormento tormentos interrogatório suplício ferro_em_brasa`,
			1: `gritos agonia dor confessar`,
		}),
		terms('captivity', {
			3: `sequestro sequestrado sequestrada sequestrou sequestradores refém reféns cativo cativa cativeiro prisioneiro
				prisioneira masmorra calabouço acorrentado acorrentada algemada`,
			2: `cela prisão cadeia correntes amarrada amarrado amordaçada amordaçado trancada_em trancado_em resgate`,
			1: `escapar porão corda libertar guardas`,
		}),
		terms('suicide', {
			3: `suicídio suicidou suicidar suicida se_matar me_matar matar-se tirar_a_própria_vida tirou_a_própria_vida
				tirar_minha_vida enforcou-se se_enforcou acabar_com_a_minha_vida quero_morrer queria_morrer
				vontade_de_morrer carta_de_despedida atirou-se_(da|do|ao|de) se_jogou_(da|do|de)`,
			2: `não_quero_mais_viver overdose veneno`,
			1: `comprimidos ponte desespero`,
		}),
		terms('self-harm', {
			3: `automutilação automutilar se_automutilava se_cortava cortar_os_pulsos cortou_os_pulsos me_cortar`,
			2: `lâmina gilete navalha cicatrizes_nos cicatrizes se_machucar me_machucar`,
			1: `pulsos braços cortes sangue`,
		}),
		terms('death', {
			3: `morreu morreram está_morto está_morta estava_morto estava_morta cadáver cadáveres faleceu faleceram falecido
				último_suspiro enterro funeral velório caixão leito_de_morte sem_vida`,
			2: `morte morto morta mortos morrer assassinado túmulo cemitério luto viúva enterraram agonizava`,
			1: `alma pesar lágrimas`,
		}),
		terms('domestic-abuse', {
			3: `violência_doméstica marido_a_(batia|agredia|espancava) batia_na_mulher marido_violento agressor maus-tratos`,
			2: `batia agredia tapa hematomas ameaçou`,
			1: `marido medo bêbado gritos`,
		}),
		terms('animal-cruelty', {
			3: `maus-tratos_a_animais
				(matou|mataram|chutou|espancou|envenenou|enforcou)_(o|um|seu)_(cachorro|gato|cavalo|cão|animal|gatinho|pássaro)
				vivissecção briga_de_cães`,
			2: `cachorro_morto gato_morto cavalo_morto chicoteou_o_cavalo`,
			1: `cachorro gato cavalo animal sangue`,
		}),
		terms('drugs', {
			3: `heroína cocaína viciado_em viciada drogado drogada overdose metanfetamina abstinência narcótico`,
			2: `drogas droga ópio morfina maconha seringa traficante reabilitação`,
			1: `comprimidos dose baseado fumaça`,
		}),
	],
	marks: [
		[NEGATION, `não nunca jamais sem nem ninguém nada tampouco`],
		[HYPOTHETICAL, `poderia deveria talvez quase queria ia iam se_fosse`],
		[SIMILE, `como_se como_um como_uma parecia`],
		[PAST, `há_anos lembrou lembrava recordou outrora antigamente`],
		[PLAY, `jogo filme peça romance piada brincadeira`],
	],
	idioms: `morto_de_(rir|fome|sono|medo|cansaço|frio|vergonha) morta_de_(rir|fome|sono|medo|cansaço|frio|vergonha)
		matar_o_tempo ponto_morto de_repente golpe_de_(sorte|estado|vista) natureza_morta sangue_frio morrer_de_rir`,
	ask: 0.8,
});
