/**
 * English words that are also names of people and places. As a name alone they count only with a capital inside a
 * sentence: “spoke to Grace”, not “by the grace of” nor “Grace is rare”.
 */
const WORDS = `
abbey able acre act action aid alliance amber angel april archer art ash august autumn baker ball banks bar barber
barn baron bass bath battle bay beach bean bear beck bee bell belle berry best bill birch bird bishop black blaze
bloom blossom blue bolt bond booth boston bound bow bowl boy bradford brand brandy bridge bridges bright brook brooks
brown buck buckle bull burn burns bush butcher butler buy caller can candy card carter case cash castle cedar center
central centre chance chandler change chapel chapman charity chase cheer cherry child childs chip christian church
clay cliff close clover coal coin cole collective comfort common constance constant cook cooper coral cork corner
cotton court cove cox crane cross crow crown crystal curry dale dawn day deal dean dear deep derby dial dick dixie
dollar doors dove drake draper drew drivers duke dusty eagle early earth ease east easter easy ebony eden elder ember
ever fair faith fall farmer farrow fern field fielding finch fish fisher flanders fleet fletcher flint flora flower
flowers ford forest forge fortune forum foster fox francs frank franklin free freedom friday friend frost fuller gale
garden gardener gate gates gay gem ginger glass glen gold golden good goose gore grace graham grant grave graves gray
green greene grey ground group grove guest guide guy hale hall ham hand handy happy hardy harmony harper harry hart
harvest hatch haven hawk hay hazel heart heath heather hedge henna here heron herring hill hilt holly holy honey
honour hood hook hope hopes horn horne house howe hull hunt hunter huntsman hut ice ink iris iron island ivory ivy
jack jade jasmine jay jean jewel job joy judge july jumper june just justice keeper key kind king kings kitchen kite
knight knights lake lamb lance land lane lark last law laws leaf lee lever liberty light lilac lily link little lloyd
lock lodge long lord love lovely loving luck lucky lute main major mall man march mark marks marsh marshal marshall
mason master mat matt may mayor mead meadow mean means melody mercer mercy merit merry migrant migrants mile miles
mill miller mine mint miracle mole monday moody moon moor moore moss mother mount mountain myrtle nail neat network
new newman nice nick noble noon north now nurse oak oaks olive opal open orange page pages paige pain palm parish park
parker parks parson parsons pass patience patient peace peach peak pearl pen penny pepper perry pet petal pike pine
pink piper pitch pitt plant pleasant pledge plum pole pond poole pope poppy porter post potter power powers precious
price priest prime prince prior project prudence queen quick rain rainbow raven ray reading reason red reed reeve
reeves refuge rich rick ridge rights ring river rivers road rob robin rock rocky rod roman root rope rose rowan royal
ruby rue rule rules rush russet rusty rye sable saddler sage salmon sands sandy sapphire sat savage scarlet school
scot seal season serene serenity sergeant shade sharp shaw shed shelter shepherd shield shore short silver sing singer
skill skip skipper sky slater small smart smith snow sole song south sparks sparrow spear speed spice spring staff
stale star stark start steel stella sterling stern still stocks stone storm story strange street strong summer summers
sun sunday sunny swain swallow swan sweet swift tailor tanner taylor teal temple tench thorn tiger till time topaz
tower town tree trinity tripp troy true trust turk turn turner union vale valentine valley van venture verity vicar
victor victory viola violet virtue voice voices wade wage wake walker wall waller want ward warden wash watch waters
watt wax weaver webb weir welcome well wells west whale wheel wheeler whip white wick wild will willow wills win wind
winter winters wise witty wolf wonder wood woodland woods worth wren wright yard yarrow yell york young zest zion
`;

const words = new Set(WORDS.split(/\s+/).filter((word) => word !== ""));

/** Whether a folded word is also an ordinary one. */
export const isOrdinary = (word: string): boolean => words.has(word);
