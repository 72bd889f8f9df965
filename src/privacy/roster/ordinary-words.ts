/**
 * English words that are also names of people and places. As a name alone they count only with a capital inside a
 * sentence: “spoke to Grace”, not “by the grace of” nor “Grace is rare”.
 */
const WORDS = `
abbey able acre amber angel april archer art ash august autumn baker ball banks bar barber barn baron bass bath battle
bay beach bean bear beck bee bell belle berry best bill birch bird bishop black blaze bloom blossom blue bolt bond
booth boston bow bowl boy bradford brand brandy bridge bridges bright brook brooks brown buck buckle bull burn burns
bush butcher butler buy can candy card carter cash castle cedar chance chandler chapel chapman charity chase cherry
chip christian church clay cliff close clover coal coin cole comfort constant constance cook cooper coral cork corner
cotton court cove cox crane cross crow crown crystal curry dale dawn day deal dean deep derby dial dick dixie dollar
dove drake draper drew duke dusty eagle early earth east easter easy ease ebony eden elder ember ever faith fall farmer
farrow fern fair field fielding finch fish fisher flanders fleet fletcher flint flora flower flowers forest foster ford
forge fortune fox francs frank franklin free freedom friend friday frost fuller gale garden gardener gate gates gay gem
ginger glass glen gold golden good goose gore grace graham grant grave graves gray green greene grey grove guide guy
hale hall ham hand handy happy hardy harmony harper harry hart harvest hatch haven hawk hay hazel heart heath heather
hedge henna heron herring hill hilt hood hook hope hopes house holly holy honey honour horn horne house howe hull hunt
hunter hut huntsman ice ink iris iron island ivory ivy jack jade jasmine jay jean jewel job joy judge july jumper june
just justice key kind king kings kitchen kite knight knights lake lamb lance land lane lark last law laws leaf lee lever
liberty light lilac lily link little lloyd lock lodge long lord love lovely luck lucky lute major mall man march mark
marks marsh marshal marshall mason master mat matt may mead meadow melody mercer mercy merit merry mile miles mill
miller mine mint miracle mole monday moon moor moore moss mother mount mountain myrtle nail neat new newman nice nick
noble north nurse oak oaks olive opal orange page pain paige palm parish park parker parks parson parsons patience
patient peace peach peak pearl pen penny pepper peace perry pet petal pike pine pink piper pitt pleasant plum pole pond
poole pope poppy porter post potter power powers precious price priest prime prince prior prudence queen quick rain
rainbow raven ray reading reason red reed reeve reeves rich rick ridge ring river rivers road rob robin rock rocky rod
roman root rope rose rowan royal ruby rue rush russet rusty rye sable saddler sage salmon sands sandy sapphire sat
savage scarlet school scot seal season sergeant serene serenity shade shaw shed shepherd shore short silver singer skill
skip skipper sky slater small smart smith snow sole song south sparks sparrow spear spice spring star steel stella sterling
still stone storm story street strong summer summers sun sunday sunny swallow swan sweet swift tailor taylor teal temple
thorn tiger till time tanner topaz tower town tree true trinity troy turk turner union vale valentine valley van venture
verity vicar victor victory viola violet virtue walker wall waller want ward warden waters wax weaver webb weir well wells west
wheeler white wick wild will willow wills win wind winter winters wise wolf wood woods worth wren wright yard yarrow york young
zest zion
`;

const words = new Set(WORDS.split(/\s+/).filter((word) => word !== ""));

/** Whether a folded word is also an ordinary one. */
export const isOrdinary = (word: string): boolean => words.has(word);
