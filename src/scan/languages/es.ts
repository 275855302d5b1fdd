import { HYPOTHETICAL, NEGATION, PAST, PLAY, SIMILE } from '../lexicon/marks';
import { pack } from './pack';
import { terms } from './terms';

export default pack({
	code: 'es',
	names: ['spanish', 'español', 'castellano'],
	stops: `de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí
		porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos ella él había era`,
	lexicons: [
		terms('sexual-violence', {
			3: `violó violaron violarla violada violadas violador violadores violación abuso_sexual agresión_sexual
				abusó_de_ella abusó_de_mí forzarla la_forzó me_forzó`,
			2: `sujetó_sus_muñecas le_arrancó_(la|el)_(blusa|ropa|vestido|camisa|falda) suéltame no_me_toques la_manoseó
				manosearla contra_su_voluntad forcejeó forcejeaba`,
			1: `por_favor basta gritó suplicó lloraba desnuda sollozó forcejear`,
		}),
		terms('graphic-violence', {
			3: `apuñaló apuñalaron apuñalar degolló degollado estranguló estrangular golpeó golpearon masacre asesinó
				asesinaron asesinato disparó dispararon le_rompió_(la|el|los)_(nariz|brazo|cuello|costillas)
				charco_de_sangre cubierto_de_sangre cubierta_de_sangre ensangrentado ensangrentada paliza`,
			2: `sangre sangraba sangrando herida herido heridas puñetazo puñetazos patada patadas golpe golpes cuchillo
				puñal pistola bala balas espada matar mató`,
			1: `dolor gritó cayó puño arma hacha disparo`,
		}),
		terms('torture', {
			3: `tortura torturó torturaron torturado torturada torturar torturador verdugo latigazo latigazos azotaron azotó
				azotado potro_de_tortura`,
			2: `látigo tormento tormentos interrogatorio suplicio hierro_candente electrocutar`,
			1: `gritos agonía dolor confesar`,
		}),
		terms('captivity', {
			3: `secuestro secuestrado secuestrada secuestró secuestraron secuestradores rehén rehenes cautiva cautivo
				cautiverio prisionero prisionera encerrado_en encerrada_en calabozo mazmorra encadenado encadenada esposada
				grilletes`,
			2: `celda cárcel prisión cadenas atada atado amordazada amordazado encerró encerrada encerrado rescate`,
			1: `escapar sótano cuerda liberar guardias`,
		}),
		terms('suicide', {
			3: `suicidio suicidó suicidarse suicidarme suicida quitarse_la_vida quitarme_la_vida se_quitó_la_vida matarse
				matarme se_ahorcó ahorcarse ahorcarme acabar_con_mi_vida acabar_con_su_vida ganas_de_morir quiero_morir
				quería_morir carta_de_despedida se_arrojó_(al|por|desde)`,
			2: `se_tiró_(de|por|desde) ya_no_quiero_vivir no_quería_vivir sobredosis veneno`,
			1: `pastillas puente soga desesperación`,
		}),
		terms('self-harm', {
			3: `autolesión autolesiones autolesionarse cortarse_las_venas se_cortó_las_venas cortarse_las_muñecas
				se_cortaba_los_brazos se_cortaba cortarme_otra_vez`,
			2: `cuchilla navaja cicatrices_en_(las|sus|los) cicatrices hacerse_daño hacerme_daño`,
			1: `muñecas brazos cortes sangre`,
		}),
		terms('death', {
			3: `murió murieron ha_muerto había_muerto está_muerto está_muerta estaba_muerto estaba_muerta cadáver cadáveres
				falleció fallecieron fallecido último_suspiro último_aliento funeral entierro ataúd lecho_de_muerte sin_vida`,
			2: `muerte muerto muerta muertos morir asesinado tumba cementerio luto viuda enterraron agonizaba`,
			1: `morirá alma duelo lágrimas`,
		}),
		terms('domestic-abuse', {
			3: `violencia_doméstica maltrato maltratador maltrataba su_marido_la_(golpeaba|golpeó|pegaba|maltrataba)
				su_esposo_la_(golpeaba|golpeó|pegaba|maltrataba) le_pegaba_a_su_mujer mujer_maltratada`,
			2: `pegaba golpeaba bofetada moretones moratones amenazó orden_de_alejamiento`,
			1: `marido esposo miedo borracho gritos`,
		}),
		terms('animal-cruelty', {
			3: `maltrato_animal
				(mató|mataron|pateó|golpeó|envenenó|ahorcó)_(al|a_su|a_un|el)_(perro|gato|caballo|animal|perrito|gatito|pájaro)
				vivisección pelea_de_perros`,
			2: `perro_muerto gato_muerto caballo_muerto azotó_al_caballo`,
			1: `perro gato caballo animal sangre`,
		}),
		terms('drugs', {
			3: `heroína cocaína adicto adicta adicción drogadicto drogadicta yonqui sobredosis metanfetamina
				se_inyectó_heroína síndrome_de_abstinencia narcótico drogado drogada`,
			2: `drogas droga opio morfina marihuana jeringuilla traficante rehabilitación`,
			1: `pastillas dosis porro humo`,
		}),
	],
	marks: [
		[NEGATION, `no nunca jamás sin ni nadie nada tampoco`],
		[HYPOTHETICAL, `podría debería quizá quizás tal_vez si_fuera casi iba_a iban_a quería querría`],
		[SIMILE, `como_si como_un como_una parecía`],
		[PAST, `hace_años hace_tiempo recordó recordaba recuerdo antaño`],
		[PLAY, `juego película obra novela broma partido`],
	],
	idioms: `muerto_de_(risa|hambre|sueño|miedo|cansancio|frío|vergüenza|aburrimiento)
		muerta_de_(risa|hambre|sueño|miedo|cansancio|frío|vergüenza) matar_el_tiempo punto_muerto
		golpe_de_(suerte|estado|vista) de_golpe naturaleza_muerta sangre_fría me_muero_de_(risa|ganas|hambre)`,
	ask: 0.8,
});
