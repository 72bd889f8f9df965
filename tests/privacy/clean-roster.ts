/** A roster of people of many languages, of whom the repository’s own prose and content name none. */
export const CLEAN_ROSTER = `[people]
Abdullahi Warsame
Adaeze Nwosu
Agnieszka Kowalczyk
Ahmed El-Masri
Alice Thornbury
Amina Yusuf
Ana Lima
Andrew Baker
Anjali Deshpande
Ann Lee
Art Field
Aylin Demirci
Ben Cole
Bo Xu
Camille Lefèvre
Chidi Eze
Chloe Marsh
Dan Price
Daniela Popescu
Dilnoza Karimova
Dawn Rivers
Elif Şahin
Emeka Obi
Emily Carter
Esi Mensah
Faith Mbeki
Farid Hosseini
Fatima Zahra Benali
Frank Bell
George Short
Giulia Ricci
Grace Hill
Hassan Jama
Hanna Nyström
Hope Wood
Ibrahim Diallo
Ines Duarte
Ivan Petrov
Jack Young
James Walker
Jane Field
Jean Park
Jia Hui Tan
Joy Summer
Jürgen Weiß
Kaveh Ardalan
Kwame Boateng
Lena Vogt
Leila Haddad
Lucy King
Mai Nguyen
Marek Dvořák
Mark Long
Marta Kovács
Mary Cross
Max Power
May Reading
Mehmet Yıldız
Mina Park
Mohamed Abdi
Nadia Petrova
Neil Case
Nkechi Okafor
Noor Rahman
Olga Shevchenko
Oliver Stone
Pat Major
Patience Moyo
Paul Banks
Peter Page
Pia Lund
Priya Nair
Rashid Khan
Ray Law
Rich Field
Rob Ward
Rosa Méndez
Ruth Cohen
Sam Will
Samira Aziz
Sanjay Patel
Sara Ng
Sofia Andersson
Stella West
Sue Land
Tariq Mahmood
Tendai Chikore
Theo Small
Tim Just
Tom Rule
Ursula Keller
Victor Mark
Wei Zhang
Will Power
Xiulan Chen
Yara Saleh
Yusuf Demir
Zainab Bello
Zofia Wiśniewska
Иван Петров
سارة خوري
李娜

[organisations]
Act Now
Common Ground
Doors Open Trust
Hope House
Migrant Voice Collective | MVC
The Lantern Project
Rights Here

[places]
Bath
Deal
Hull
Reading
Rugby
Sandwich
Wells
Ware

[other]
020 7946 0000
hello@lantern.example
`;
