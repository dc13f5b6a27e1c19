# Around every page of the portal
portal-name = Portal de dispositivos
portal-skip = Pular para o conteúdo
portal-places = Seções
portal-language = Idioma
portal-language-change = Mudar idioma
portal-devices = Dispositivos
portal-agreements = Acordos
portal-account = Conta
portal-sign-in = Entrar
portal-cancel = Cancelar
portal-again = Tentar novamente
support-title = Suporte de TI
support-page = Página de suporte

# Help
help-title = Ajuda
help-lead = O que deu errado, quem precisa agir e o que fazer em seguida.
help-search-label = Busque um código de erro ou uma palavra
help-search-hint = O código está na tela em que o processo parou, por exemplo, 0x80180013.
help-search-button = Buscar
help-found = { $count ->
    [one] Uma página sobre “{ $query }”
   *[other] { $count } páginas sobre “{ $query }”
  }
help-found-none = Nada encontrado sobre “{ $query }”
help-found-none-next = Compare o código com o da sua tela ou tente usar uma palavra da mensagem. Se isso não resolver, envie o código ao suporte de TI.
help-topics = É bom saber
help-area-terms = Termos de uso
help-area-enrollment = Adicionar um dispositivo
help-area-registration = Conectar o dispositivo à sua organização
help-area-intune = Gerenciamento de dispositivos no Windows
help-area-comanagement = Dispositivos com dois sistemas de gerenciamento
help-who-you = Você pode resolver isso
help-who-administrator = O suporte de TI pode resolver isso
help-who-wait = Aguarde e tente novamente
help-who-nobody = Não é possível resolver isso
help-what-happened = O que aconteceu
help-what-to-do = O que fazer
help-for-administrators = Para o suporte de TI
help-also = Outros nomes:
help-all = Toda a ajuda
help-open-devices = Abrir seus dispositivos
help-open-agreements = Abrir seus acordos
help-unknown-title = Não conhecemos este código
help-unknown-text = Não há nenhuma página sobre “{ $code }” aqui.
help-unknown-next = Compare-o com o código na sua tela. Se for o mesmo, envie-o ao suporte de TI e informe a que horas isso aconteceu.

# How long ago
time-just-now = agora mesmo
time-minutes-ago = { $count ->
    [one] há { $count } minuto
   *[other] há { $count } minutos
  }
time-hours-ago = { $count ->
    [one] há { $count } hora
   *[other] há { $count } horas
  }
time-days-ago = { $count ->
    [one] há { $count } dia
   *[other] há { $count } dias
  }
time-weeks-ago = { $count ->
    [one] há { $count } semana
   *[other] há { $count } semanas
  }
time-months-ago = { $count ->
    [one] há { $count } mês
   *[other] há { $count } meses
  }
time-years-ago = { $count ->
    [one] há { $count } ano
   *[other] há { $count } anos
  }

# How long until
time-in-a-moment = em instantes
time-in-minutes = { $count ->
    [one] em { $count } minuto
   *[other] em { $count } minutos
  }
time-in-hours = { $count ->
    [one] em { $count } hora
   *[other] em { $count } horas
  }
time-in-days = { $count ->
    [one] em { $count } dia
   *[other] em { $count } dias
  }
time-in-weeks = { $count ->
    [one] em { $count } semana
   *[other] em { $count } semanas
  }
time-in-months = { $count ->
    [one] em { $count } mês
   *[other] em { $count } meses
  }
time-in-years = { $count ->
    [one] em { $count } ano
   *[other] em { $count } anos
  }

# Forms that come back
form-error = Erro
form-problem = Há um problema
form-sent-already = Você já enviou isto
form-sent-already-next = Nada foi feito duas vezes. Verifique como está agora. Se não tiver sido feito, envie novamente.
form-stale = Envie novamente
form-stale-next = Esta página ficou aberta por tempo demais, por isso nada foi alterado. Confira o que está nela e envie novamente.
form-signed-in-again = Você entrou novamente
form-signed-in-again-next = Nada foi alterado ainda. Confira o que você digitou e envie.
form-unavailable = Não deu certo desta vez
form-unavailable-next = Nada foi alterado. Aguarde um minuto e envie novamente.

# All devices
devices-title = Seus dispositivos
devices-lead = Os dispositivos Windows que você configurou para o trabalho.
devices-count = { $count ->
    [one] { $used } de { $count } dispositivo
   *[other] { $used } de { $count } dispositivos
  }
devices-room = { $count ->
    [one] Você pode adicionar mais { $count }.
   *[other] Você pode adicionar mais { $count }.
  }
devices-full = Você atingiu o limite de dispositivos
devices-full-next = Para configurar outro dispositivo, primeiro remova um que não usa mais.
devices-over = Você tem mais dispositivos do que o limite
devices-over-next = { $count ->
    [one] Seu limite foi reduzido. Você mantém todos os seus dispositivos. Para configurar outro, primeiro remova { $count } dispositivo que não usa mais.
   *[other] Seu limite foi reduzido. Você mantém todos os seus dispositivos. Para configurar outro, primeiro remova { $count } dispositivos que não usa mais.
  }
devices-none-allowed = Sua conta não permite adicionar dispositivos
devices-none-allowed-next = Se precisar configurar um dispositivo para o trabalho, fale com o suporte de TI.
devices-forgotten = Não usa mais?
devices-forgotten-when = última conexão: { $when }
devices-waiting = { $count ->
    [one] Leia e aceite os novos termos
   *[other] Leia e aceite os novos termos de { $count } documentos
  }
devices-search = Nome ou modelo
devices-search-button = Mostrar
devices-sort = Classificar por
devices-sort-seen = Última conexão
devices-sort-name = Nome
devices-sort-enrolled = Data de adição
devices-found = { $count ->
    [one] { $count } dispositivo corresponde a “{ $query }”.
   *[other] { $count } dispositivos correspondem a “{ $query }”.
  }
devices-found-none = Nenhum dispositivo corresponde a “{ $query }”
devices-found-none-next = Tente usar uma parte do nome ou do modelo.
devices-show-all = Mostrar todos
devices-pages = Páginas da lista
devices-page = Página { $page } de { $pages }
devices-page-before = Página anterior
devices-page-after = Próxima página
devices-none = Nenhum dispositivo ainda
devices-none-next = Quando você configurar um dispositivo Windows com sua conta corporativa, ele aparecerá aqui.
devices-none-help = Ajuda para configurar um dispositivo
devices-removed-title = Dispositivos removidos
devices-removed-lead = Estes dispositivos não estão mais configurados para o trabalho. Eles não contam para o seu limite.
devices-removed-link = { $count ->
    [one] Mostrar { $count } dispositivo removido
   *[other] Mostrar { $count } dispositivos removidos
  }
devices-removed-none = Nenhum dispositivo removido
devices-removed-none-next = Quando você remover um dispositivo, poderá consultá-lo aqui.

# A device
device-unnamed = Dispositivo sem nome
device-company = Dispositivo da empresa
device-personal = Dispositivo pessoal
device-remove = Remover
device-removed = Removido
device-being-removed = Sendo removido
device-lost = Marcado como perdido
device-removed-when = Removido { $when }
device-seen-when = Última conexão: { $when }
device-never-seen = Ainda não se conectou
device-details = Detalhes
device-reported-name = Nome no dispositivo
device-model = Modelo
device-system = Sistema
device-ownership = De quem é
device-seen = Última conexão
device-added = Adicionado
device-counts = Conta para o seu limite
device-counts-yes = Sim
device-counts-no = Não
device-agreement = Os termos que você aceitou para este dispositivo
device-choices = O que você pode fazer
device-rename-link = Renomear
device-rename-hint = Dê a ele um nome que você reconheça.
device-lose-link = Marcar como perdido
device-lose-hint = Avise o suporte de TI de que ele foi perdido ou roubado.
device-found-link = Marcar como encontrado
device-found-hint = Avise o suporte de TI de que você o recuperou.
device-remove-link = Remover este dispositivo
device-remove-hint = Ele não estará mais configurado para o trabalho. Antes que algo aconteça, você verá o que isso significa.
device-removal-going = Este dispositivo está sendo removido
device-removal-follow = Ver o andamento
device-removal-over = Este dispositivo foi removido
device-removal-look = Ver como foi
device-lost-when = Você o marcou como perdido { $when }.
device-lost-next = O suporte de TI já sabe. O dispositivo ainda conta para o seu limite.
device-done-renamed = O nome foi salvo
device-done-removal = Solicitamos a remoção deste dispositivo
device-done-cancelled = Você continua com este dispositivo
device-done-lost = O suporte de TI já sabe que este dispositivo foi perdido
device-done-found = O suporte de TI já sabe que você encontrou este dispositivo

# Whether a device meets the organization’s requirements
standing-unknown = Ainda não verificado
standing-unknown-text = Sua organização ainda não verificou este dispositivo. Você não precisa fazer nada.
standing-not-managed = Não gerenciado
standing-not-managed-text = Sua organização não gerencia mais este dispositivo, por isso talvez você não consiga acessar aplicativos e arquivos de trabalho nele.
standing-compliant = Atende aos requisitos
standing-compliant-text = Está tudo em ordem. Você não precisa fazer nada.
standing-grace = Requer sua atenção
standing-grace-text = Ele ainda funciona como antes, mas há algo a resolver.
standing-grace-until = Prazo para resolver: { $when }.
standing-not-compliant = Não atende aos requisitos
standing-not-compliant-text = Até que isso seja resolvido, talvez você não consiga acessar aplicativos e arquivos de trabalho neste dispositivo.
standing-reasons = O que precisa ser resolvido
standing-step-connect = Conecte o dispositivo à internet e entre na sua conta.
standing-step-fix = Resolva o que está listado acima. Muitas vezes, basta instalar as atualizações do Windows e reiniciar.
standing-step-update = Instale todas as atualizações do Windows e reinicie.
standing-step-sync = Abra Configurações > Contas > Acessar trabalho ou escola, selecione sua conta corporativa, depois Informações e, por fim, Sincronizar.
standing-step-support = Aguarde alguns minutos e veja aqui de novo. Se ainda não estiver resolvido, fale com o suporte de TI.
standing-judged = Verificado { $when }

# A device’s name
name-title = Renomear este dispositivo
name-lead = Só o nome neste portal muda. O nome no próprio dispositivo continua o mesmo.
name-label = Nome
name-hint = No máximo 64 caracteres.
name-reported = Deixe o campo vazio para usar { $name }, o nome que está no dispositivo.
name-too-long = Reduza o nome para no máximo 64 caracteres
name-unprintable = Remova os caracteres que não podem ser exibidos
name-save = Salvar

# Removing a device
removal-title = Remover este dispositivo
removal-heading = Remover { $name }?
removal-lead = Ele não estará mais configurado para o trabalho.
removal-will = O que vai acontecer
removal-will-go = O gerenciamento, as configurações e os aplicativos da sua organização sairão do dispositivo.
removal-will-lose = Os dados de trabalho no dispositivo podem ser perdidos. O Windows não avisa.
removal-will-access = Talvez você não consiga mais acessar emails, aplicativos e arquivos de trabalho nele.
removal-will-free = O lugar dele ficará livre para outro dispositivo imediatamente.
removal-will-free-later = O lugar dele ficará livre para outro dispositivo quando a remoção for confirmada.
removal-before = Antes de remover
removal-before-copy = Copie para um local seguro o que você precisa do dispositivo.
removal-before-sign-in = Se você entra no Windows com sua conta corporativa, verifique se há outra conta com direitos de administrador. Talvez você precise dela para entrar depois.
removal-before-company = Este é um dispositivo da empresa. Se você for devolvê-lo, talvez o próprio suporte de TI prefira removê-lo.
removal-not = O que não vai acontecer
removal-not-files = Seus arquivos pessoais permanecem no dispositivo.
removal-not-forever = Não é definitivo: você pode configurar o dispositivo para o trabalho de novo.
removal-button = Remover este dispositivo
removal-keep = Manter
removal-again = Tentar novamente
removal-failed-earlier = A última remoção não deu certo
removal-failed-when = Ela falhou { $when }. O dispositivo continua como estava.
removal-failed-next = Ligue o dispositivo, conecte-o à internet e tente novamente. Se falhar mais uma vez, fale com o suporte de TI.
removal-reason = Motivo: { $reason }
removal-too-many = Remoções demais ao mesmo tempo
removal-too-many-next = Aguarde até que algumas das outras remoções terminem e tente novamente.
removal-taken-up = Não é mais possível manter este dispositivo
removal-taken-up-next = A remoção já começou. Depois, você poderá configurar o dispositivo de novo.
removal-no-room = Não há mais espaço para este dispositivo
removal-no-room-next = Outro dispositivo ocupou o lugar dele. Remova outro primeiro ou deixe esta remoção continuar.

# How far a removal is
progress-heading-going = Removendo { $name }
progress-heading-done = { $name } foi removido
progress-heading-failed = Não foi possível remover { $name }
progress-lead-requested = O gerenciamento de dispositivos da sua organização ainda não começou a processar o pedido. Você ainda pode manter o dispositivo.
progress-lead-accepted = O dispositivo será removido na próxima vez que estiver ligado e conectado à internet.
progress-lead-done = Ele não está mais configurado para o trabalho. Você pode configurá-lo de novo quando quiser.
progress-lead-failed = O dispositivo continua como estava. Ligue-o, conecte-o à internet e tente novamente. Se falhar mais uma vez, fale com o suporte de TI.
progress-asked-by-you = Você pediu a remoção
progress-asked = Sua organização pediu a remoção
progress-by-management = O gerenciamento de dispositivos da sua organização o removeu
progress-taking-up = O gerenciamento de dispositivos começa a processar o pedido
progress-taken-up = O gerenciamento de dispositivos começou a processar o pedido
progress-removing = O dispositivo é removido
progress-done-later = O dispositivo é removido
progress-done = O dispositivo foi removido
progress-failed = Não deu certo
progress-now = Em andamento
progress-later = Não iniciado
progress-refresh = Esta página se atualiza sozinha a cada 30 segundos. Você pode sair dela: a remoção continua.
progress-refresh-stop = Parar de atualizar
progress-refresh-stopped = Esta página não se atualiza sozinha.
progress-refresh-start = Atualizar a cada 30 segundos
progress-cancel = Manter este dispositivo
progress-cancel-hint = Isso interrompe a remoção.
progress-to-device = Voltar ao dispositivo
progress-to-devices = Todos os seus dispositivos

# A device that is lost
loss-title = Marcar este dispositivo como perdido
loss-heading = Você perdeu { $name }?
loss-lead = Avise se ele foi perdido ou roubado, para que o suporte de TI possa ajudar a proteger o que está nele.
loss-will = O que vai acontecer
loss-will-tell = O suporte de TI será avisado.
loss-will-mark = O dispositivo aparecerá como perdido na sua lista.
loss-not = O que não vai acontecer
loss-not-erased = Nada é apagado nem bloqueado por aqui.
loss-not-freed = O dispositivo permanece na sua lista e conta para o seu limite. Você pode removê-lo por lá.
loss-call = Se ele foi roubado ou contém dados de trabalho confidenciais, ligue também para o suporte de TI.
loss-button = Marcar como perdido
loss-found-title = Marcar este dispositivo como encontrado
loss-found-heading = Você recuperou { $name }?
loss-found-lead = Vamos avisar o suporte de TI, e o dispositivo não aparecerá mais como perdido.
loss-found-button = Marcar como encontrado

# Agreements
agreements-title = Seus acordos
agreements-lead = O que você decidiu ao configurar seus dispositivos, com o texto exato.
agreements-read = Ler e aceitar
agreements-waiting = Aguardando sua decisão
agreements-decisions = Suas decisões
agreements-none = Nenhum acordo ainda
agreements-none-next = Quando você configurar um dispositivo para o trabalho, os termos que aceitar ficarão guardados aqui.
agreements-earlier = Decisões anteriores
agreements-later = Voltar às mais recentes
agreement-accepted = Aceito
agreement-declined = Recusado
agreement-not-required = Não necessário
agreement-withdrawn = Aceitação retirada
agreement-no-terms = Sem termos
agreement-no-terms-text = Quando você configurou este dispositivo, nenhum termo se aplicava. Por isso, não havia nada para aceitar.
agreement-version = Versão { $version }
agreement-asked-for = Aceite a nova versão
agreement-again = Aceite estes termos novamente
agreement-ended = Sua aceitação expirou em { $date }
agreement-newer = Há uma versão mais recente
agreement-in-force = em vigor desde { $date }
agreement-accepted-before = Você aceitou a versão { $version } em { $date }
agreement-for = Tipo de dispositivo
agreement-devices = Dispositivos
agreement-text = O texto
agreement-text-hint = Palavra por palavra, como você o viu.
agreement-receipt = Comprovante para impressão
agreement-withdraw-link = Retirar sua aceitação
agreement-withdraw-hint = Antes que algo aconteça, você verá o que isso significa.
agreement-done-accepted = Você aceitou estes termos
agreement-done-withdrawn = Você retirou sua aceitação

# Accepting terms
accept-changed = O texto mudou
accept-changed-next = Um texto mais recente entrou em vigor enquanto você lia, por isso nada foi aceito. Leia-o novamente.
accept-languages = Também em:
accept-meaning = Se você aceitar, sua decisão será registrada com este texto exato.
accept-button = Aceitar
accept-not-now = Agora não

# Withdrawing an acceptance
withdraw-title = Retirar sua aceitação?
withdraw-lead = Leia primeiro o que isso significa.
withdraw-will-record = A retirada será registrada junto com sua aceitação.
withdraw-will-tell = O suporte de TI será avisado.
withdraw-will-access = Você pode perder o acesso a aplicativos e arquivos de trabalho.
withdraw-not-evidence = Sua aceitação não é apagada. Ela continua registrada como prova do que você aceitou na época.
withdraw-not-devices = Seus dispositivos não são removidos.
withdraw-devices = Se não quiser mais estes dispositivos configurados para o trabalho, remova-os por conta própria:
withdraw-button = Retirar aceitação

# A receipt
receipt-title = Comprovante
receipt-lead = O que está registrado sobre sua decisão.
receipt-print = Para imprimir esta página ou salvá-la como PDF, pressione Ctrl+P. Só o comprovante é impresso.
receipt-organization = Organização
receipt-who = Quem decidiu
receipt-decision = Decisão
receipt-at = Quando
receipt-terms = Termos
receipt-version = Versão e idioma
receipt-reading = Leitura confirmada
receipt-reading-checkbox = Ao marcar “Li estes termos”
receipt-reading-end = Ao escolher “Continuar” no fim do texto
receipt-policy = Nome interno dos termos
receipt-id = Número da decisão
receipt-text-hash = Impressão digital do texto (SHA-256)
receipt-commitment = Impressão digital do registro
receipt-request = Número da configuração
receipt-address = Consulta online
receipt-note = As impressões digitais comprovam que o texto e o registro não foram alterados desde então.
receipt-made = Data de impressão: { $when }

# The account
account-title = Sua conta
account-lead = Quem você é aqui e onde você entrou.
account-where = Onde você entrou
account-where-lead = Se não reconhecer algum destes acessos, encerre-o e avise o suporte de TI.
account-browser = { $browser } no { $system }
account-browser-unknown = Navegador desconhecido
account-this = Este navegador
account-since = Você entrou { $when }
account-used = Último uso: { $when }
account-end = Encerrar
account-sign-out = Sair
account-ended = O acesso no outro navegador foi encerrado

# Signing out
sign-out-title = Sair
sign-out-lead = Você entrou somente neste navegador.
sign-out-lead-others = { $count ->
    [one] Você também entrou neste portal em { $count } outro navegador.
   *[other] Você também entrou neste portal em { $count } outros navegadores.
  }
sign-out-everywhere = Sair de todos os navegadores
signed-out-title = Você saiu
signed-out-text = Se você compartilha este computador, feche também o navegador.
signed-out-again = Entrar novamente

# When signing in doesn’t work
sign-in-down = Não é possível entrar no momento
sign-in-down-text = O serviço de entrada da sua organização não responde. Não é culpa sua, e seus dispositivos continuam funcionando. Aguarde alguns minutos e tente novamente.
sign-in-refused = Você não entrou
sign-in-refused-text = A entrada foi cancelada ou sua conta não pode usar este portal. Tente novamente ou pergunte ao suporte de TI se você deveria ter acesso.
sign-in-not-served = Não é possível usar esta conta aqui
sign-in-not-served-text = Você entrou com uma conta de uma organização que não usa este portal. Use sua conta corporativa ou de estudante.
sign-in-other-account = Usar outra conta
sign-in-stale = Entre novamente
sign-in-stale-text = A entrada demorou demais ou foi iniciada em outro navegador. Comece de novo.
sign-in-failed = Não foi possível entrar
sign-in-failed-text = A resposta do serviço de entrada da sua organização não era confiável. Tente novamente. Se isso acontecer mais uma vez, envie ao suporte de TI o número abaixo.
sign-in-not-offered = Não é possível entrar por aqui
sign-in-not-offered-text = Sua organização ainda não configurou este portal. Você ainda pode ler as páginas de ajuda ou perguntar ao suporte de TI sobre seus dispositivos.
sign-in-again-title = Sua sessão foi encerrada
sign-in-again-text = Isso acontece quando você fica algum tempo sem usar o portal. O que você digitou foi mantido: entre, confira e envie.
sign-in-again-button = Entrar e continuar
organization-title = De qual organização você faz parte?
organization-lead = Depois, você poderá entrar com sua conta corporativa ou de estudante.
organization-label = Organização
organization-hint = O nome ou o ID do locatário, como o suporte de TI informou a você.
organization-unknown = Confira se está escrito corretamente: não conhecemos esta organização
organization-button = Continuar

# Instead of a page
message-missing = Esta página não existe
message-missing-text = O endereço pode estar errado ou o que estava aqui não existe mais. Se você digitou o endereço, confira-o.
message-forbidden = Sua função não inclui esta parte
message-forbidden-text = Você entrou, mas esta parte é para outras pessoas. Se precisar dela, peça a função aos administradores da sua organização.
message-bad = Não entendemos a solicitação
message-bad-text = Algo na solicitação estava faltando ou era inesperado, por isso nada foi alterado. Volte e tente novamente.
message-unavailable = Não conseguimos acessar seus dados no momento
message-unavailable-text = Aguarde um minuto e tente novamente. Se você enviou algo, verifique primeiro se foi salvo.
message-error = Algo deu errado do nosso lado
message-error-text = Não é culpa sua. Tente novamente. Se isso acontecer mais uma vez, envie ao suporte de TI o número abaixo.
message-to-devices = Seus dispositivos
message-to-help = Ajuda
message-support-id = Para o suporte de TI: { $id }

# The proof of a decision, on its pages.
proof-label = Prova
proof-sealed = Selado no lote { $batch }
proof-download = Baixar a prova
proof-hint = Com este arquivo, qualquer pessoa pode verificar o registro sem perguntar a ninguém.
proof-waiting = Ainda não selado. Verifique novamente em alguns minutos.

## A copy of one's data (/account/data)
data-title = Seus dados
data-link-hint = Baixar tudo o que é mantido aqui sobre você
data-lead = Você tem direito a uma cópia do que é mantido sobre você. Aqui está ela, em um só arquivo.
data-in = O que contém
data-in-decisions = Decisões sobre os termos, com os textos lidos, e retiradas
data-in-devices = Dispositivos, também os removidos: nomes, números, modelos, se cumpriam as regras, e remoções
data-in-events = O que aconteceu com eles, em ordem
data-in-attempts = Cada configuração e registro dos últimos 30 dias e como terminou
data-in-sessions = Entradas neste portal: quando, com qual navegador e o que a entrada informou
data-in-pins = PINs de registro, sem seus dígitos: os criados para esta pessoa e quando um foi usado
data-in-acts = O que administradores fizeram com estes dispositivos e dados, e o que esta pessoa fez como administrador
data-out = O que não contém
data-out-others = Outras pessoas: quem fez algo é chamado de “administrator”
data-out-secrets = Segredos, como PINs e tokens de entrada
data-out-elsewhere = O que a organização mantém em outros lugares, como no gerenciamento de dispositivos
data-careful = O arquivo é JSON: um texto que programas também leem. Salve-o onde ninguém mais possa lê-lo.
data-download = Baixar o arquivo
data-records = Decisões em uma forma padronizada
data-records-hint = As mesmas decisões como registros de consentimento (ISO/IEC TS 27560), para programas que entendem essa forma.
data-records-download = Baixar os registros de consentimento
record-download = Baixar como registro de consentimento
record-hint = ISO/IEC TS 27560, em JSON-LD

## Configuration Manager on a device that it manages, too
manager-works = O Configuration Manager está funcionando
manager-works-text = Você não precisa fazer nada.
manager-starting = O Configuration Manager está sendo configurado
manager-starting-text = Isso pode levar algumas horas. Deixe o dispositivo ligado e conectado à internet.
manager-troubled = O Configuration Manager teve um problema
manager-troubled-text = Ele sincronizou há pouco tempo, por isso muitas vezes isso se resolve sozinho.
manager-failing = O Configuration Manager não está funcionando bem
manager-failing-text = Até que funcione, atualizações e aplicativos do trabalho podem não chegar.
manager-unknown = Gerenciado também com o Configuration Manager
manager-what = Sua organização usa este programa para cuidar do dispositivo.
manager-owns = Ele também decide se o dispositivo atende aos requisitos da sua organização.
manager-set-up = Ele está instalado e registrado, e a própria verificação dele deu certo.
manager-not-installed = Ele não está instalado.
manager-not-registered = Ele está instalado, mas não registrado na sua organização.
manager-not-evaluated = Ele está instalado e registrado, mas a própria verificação dele ainda não deu certo.
manager-install-error = Não foi possível instalá-lo.
manager-update-error = Não foi possível atualizá-lo.
manager-communication-error = Ele não conseguiu acessar o servidor da sua organização.
manager-late-well = Ele não sincroniza há mais de 30 dias.
manager-late = Ele não sincroniza há mais de 2 dias.
manager-never-synced = Ele nunca sincronizou.
manager-step-connect = Conecte o dispositivo à rede da sua organização, no trabalho ou por VPN.
manager-step-restart = Reinicie o dispositivo.
manager-step-wait = Deixe-o ligado e conectado por uma ou duas horas. O Configuration Manager tenta de novo sozinho.
manager-step-support = Veja aqui de novo amanhã. Se nada tiver mudado, fale com o suporte de TI.
manager-synced = Última sincronização: { $when }
manager-but-compliant = Ele atende ao que sua organização pede.
manager-but-unknown = Sua organização ainda não verificou este dispositivo.
## Whether the sign-in service knows how a device stands

device-told = O Microsoft Entra, com o qual você entra na sua organização, foi informado em { $when }.
device-told-shortly = O Microsoft Entra, com o qual você entra na sua organização, será informado em breve.
device-told-later = O Microsoft Entra, com o qual você entra na sua organização, ainda não pôde ser informado. Haverá uma nova tentativa.
device-told-unknown = O Microsoft Entra, com o qual você entra na sua organização, não conhece este dispositivo. Fale com o suporte de TI.
message-too-many = Há tentativas de entrada demais no momento
message-too-many-text = Chegaram muitas em pouco tempo da sua rede ou para a sua organização. Aguarde um minuto e tente novamente.
