import { HYPOTHETICAL, NEGATION, PAST, PLAY, SIMILE } from '../lexicon/marks';
import { pack } from './pack';
import { terms } from './terms';

export default pack({
	code: 'de',
	names: ['german', 'deutsch'],
	stops: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
		hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber ich du wir
		ihm ihr sein`,
	lexicons: [
		terms('sexual-violence', {
			3: `vergewaltigt vergewaltigte vergewaltigten vergewaltigen vergewaltigung vergewaltiger missbrauchte_sie
				sexueller_missbrauch sexuelle_gewalt sexueller_übergriff zwang_sich_auf verging_sich`,
			2: `riss_ihr_(das|die|den)_(kleid|bluse|rock|hemd) lass_mich_los fass_mich_nicht_an gegen_ihren_willen
				drückte_sie_(auf|gegen) hielt_ihre_handgelenke begrapschte`,
			1: `bitte hör_auf schrie flehte weinte nackt wehrte schluchzte`,
		}),
		terms('graphic-violence', {
			3: `erstach erstochen erwürgte erwürgt ermordete ermordet erschoss erschossen massaker gemetzel blutlache
				blutüberströmt blutverschmiert schlug_ihm_(ins|in|auf) schlug_ihr_(ins|in|auf) brach_ihm verprügelte
				verprügelt köpfte enthauptet mord zusammengeschlagen`,
			2: `blut blutete blutend wunde wunden verletzt verwundet messer dolch pistole schwert kugel faustschlag trat_ihm
				fäuste tötete getötet töten`,
			1: `schmerz schrie stürzte waffe klinge schuss`,
		}),
		terms('torture', {
			3: `folter folterte gefoltert foltern folterknecht folterkammer ausgepeitscht peitschte peitschenhiebe
				scharfrichter`,
			2: `peitsche qualen marter verhör gequält quälte`,
			1: `schreie agonie schmerzen gestehen`,
		}),
		terms('captivity', {
			3: `entführt entführte entführung entführer geisel geiseln gefangener gefangene gefangenschaft kerker verlies
				angekettet gefesselt geknebelt eingesperrt handschellen`,
			2: `zelle gefängnis ketten fesseln eingekerkert lösegeld einsperrte wärter`,
			1: `fliehen keller seil befreien wachen`,
		}),
		terms('suicide', {
			3: `selbstmord suizid suizidal brachte_sich_um umzubringen mich_umbringen sich_umbringen nahm_sich_das_leben
				das_leben_nehmen erhängte_sich sich_erhängen sich_erschießen erschoss_sich wollte_sterben will_sterben
				abschiedsbrief selbstmordgedanken vergiftete_sich stürzte_sich_(in|von|aus|vor)`,
			2: `nicht_mehr_leben überdosis gift`,
			1: `tabletten brücke strick verzweiflung`,
		}),
		terms('self-harm', {
			3: `selbstverletzung selbstverletzendes sich_ritzen ritzte_sich geritzt schnitt_sich_die_(pulsadern|arme)
				pulsadern schnitt_sich_in_den_arm`,
			2: `rasierklinge klinge narben_an_(den|ihren|seinen) narben sich_wehtun mir_wehtun`,
			1: `handgelenke arme schnitte blut`,
		}),
		terms('death', {
			3: `starb starben gestorben ist_tot war_tot leiche leichen leichnam verstarb verstorben letzter_atemzug
				letzten_atemzug beerdigung begräbnis sarg totenbett sterbebett leblos lebloser`,
			2: `tod tot tote toter toten sterben sterbend grab friedhof trauer witwe begraben tödlich`,
			1: `seele kummer tränen trauerte`,
		}),
		terms('domestic-abuse', {
			3: `häusliche_gewalt ihr_mann_(schlug|prügelte|misshandelte) schlug_seine_frau misshandelte_seine misshandelt
				misshandlung gewalttätiger_ehemann`,
			2: `ohrfeige ohrfeigte blaue_flecken schlug_sie schlägt_sie bedrohte`,
			1: `mann angst betrunken schreie ehemann`,
		}),
		terms('animal-cruelty', {
			3: `tierquälerei
				(tötete|erschlug|erschoss|quälte|trat|ertränkte|vergiftete)_(den|die|das|einen|seinen|ihren)_(hund|katze|pferd|kätzchen|welpen|tier|vogel)
				tierversuch hundekampf`,
			2: `toter_hund tote_katze totes_pferd peitschte_das_pferd`,
			1: `hund katze pferd tier blut`,
		}),
		terms('drugs', {
			3: `heroin kokain drogensüchtig drogenabhängig drogensucht junkie überdosis entzug crystal_meth rauschgift
				drogenabhängige`,
			2: `drogen droge opium morphium cannabis spritze dealer süchtig`,
			1: `pillen dosis joint rauch`,
		}),
	],
	marks: [
		[NEGATION, `nicht nie niemals kein keine keinen ohne weder niemand nichts`],
		[HYPOTHETICAL, `könnte sollte würde vielleicht beinahe fast wollte falls hätte`],
		[SIMILE, `als_ob als_wäre wie_ein wie_eine schien`],
		[PAST, `vor_jahren damals einst erinnerte erinnerung früher`],
		[PLAY, `spiel film theaterstück roman scherz witz`],
	],
	idioms: `todmüde zu_tode_(erschrocken|gelangweilt|geängstigt) zeit_totschlagen tot_umfallen blutsbruder blutrot
		mit_einem_schlag schlag_auf_schlag tote_hose totenstill ich_lach_mich_tot zum_sterben_langweilig`,
	ask: 0.8,
});
