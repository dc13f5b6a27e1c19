# A página dos termos de uso
lead-company = { $organization } gerenciará este dispositivo. Leia estes termos e escolha “Aceitar” para continuar.
lead-personal = { $organization } pede que você concorde com os termos antes que seu dispositivo seja adicionado. Escolha “Aceitar” para continuar ou “Recusar” para interromper.
untitled = Termos de uso
accept = Aceitar
decline = Recusar
languages = Idioma
request-id = ID da solicitação:

# O PIN, antes dos termos
pin-title = Digite seu PIN
pin-lead = { $organization } deu a você um PIN para configurar este dispositivo.
pin-label = PIN
pin-none = Sem PIN
pin-hint = 8 dígitos. Se você não tem um, peça ao suporte de TI.
pin-missing = Digite o PIN
pin-wrong = Este PIN não está correto. Confira e tente novamente ou peça um novo ao suporte de TI.
pin-used = Este PIN não é mais válido. Peça um novo ao suporte de TI.
pin-wait = Muitos PINs incorretos foram digitados. Tente novamente { $when }.

# Como uma pessoa confirma que leu os termos
lead-company-end = { $organization } gerenciará este dispositivo. Leia estes termos até o fim e escolha “Continuar”.
lead-personal-end = { $organization } pede que você concorde com os termos antes que seu dispositivo seja adicionado. Leia-os até o fim e escolha “Continuar” ou escolha “Recusar” para interromper.
reading-box = Li estes termos
reading-missing = Depois de ler os termos, marque esta caixa e escolha “Aceitar”.
reading-hint = “Continuar” está no fim dos termos.
reading-to-end = Primeiro leia os termos até o fim. “Continuar” está lá.
confirm-title = Você aceita estes termos?
confirm-company = Escolha “Aceitar” para continuar ou “Voltar” para lê-los novamente.
confirm-personal = Escolha “Aceitar” para continuar, “Recusar” para interromper ou “Voltar” para lê-los novamente.

# O limite de dispositivos, acima dos termos
cap-count = { $count ->
    [one] Você tem { $used } de { $count } dispositivo
   *[other] Você tem { $used } de { $count } dispositivos
  }
cap-next = { $count ->
    [one] Para adicionar este dispositivo, primeiro remova um que não usa mais.
   *[other] Para adicionar este dispositivo, primeiro remova { $count } que não usa mais.
  }
cap-accept = Se você está configurando um destes dispositivos novamente, já pode aceitar: ele mantém o lugar.
cap-list = Seus dispositivos, começando pelo que não é visto há mais tempo
cap-more = { $count ->
    [one] Mais { $count } dispositivo foi visto depois disso.
   *[other] Mais { $count } dispositivos foram vistos depois disso.
  }
cap-portal = Você pode fazer isso em outro dispositivo, em { $address }.
cap-support = Peça isso ao suporte de TI.
cap-removed = { $name } está sendo removido.
cap-room = Agora há lugar para este dispositivo. Leia os termos e continue.
cap-later = O lugar de um dispositivo que está sendo removido fica livre quando isso termina; para isso, ele precisa estar ligado e conectado à internet. Você pode esperar aqui e verificar novamente.
cap-check = Verificar novamente
back = Voltar

# Uma restrição interrompe o registro; “Continuar” informa o motivo ao Windows
continue = Continuar
blocked-personal-title = Não é possível adicionar dispositivos pessoais aqui
blocked-personal-text = { $organization } gerencia apenas dispositivos próprios. Nada foi alterado neste dispositivo.
blocked-personal-next = Se este dispositivo for propriedade de { $organization }, pergunte ao suporte de TI como configurá-lo. Para sair desta página, escolha “Continuar”.
blocked-license-title = Sua conta ainda não permite adicionar dispositivos
blocked-license-text = { $organization } ainda não configurou o gerenciamento de dispositivos para sua conta.
blocked-license-next = Peça ao suporte de TI para ativar esse recurso na sua conta e tente novamente. Para sair desta página, escolha “Continuar”.
blocked-maintenance-title = A configuração de dispositivos está em pausa
blocked-maintenance-text = { $organization } está fazendo uma manutenção no sistema de gerenciamento de dispositivos. Não há nada de errado com seu dispositivo.
blocked-maintenance-until = Deve terminar { $when }: { $exact }.
blocked-maintenance-next = Tente novamente mais tarde. Para sair desta página, escolha “Continuar”.
blocked-os-title = Este dispositivo precisa de um Windows mais recente
blocked-os-text = Este dispositivo tem o { $current }. { $organization } só gerencia dispositivos com { $minimum } ou posterior.
blocked-os-next = Instale todas as atualizações do Windows, reinicie e tente novamente. Se isso não ajudar, fale com o suporte de TI. Para sair desta página, escolha “Continuar”.

# Páginas sem um caminho seguro de volta ao Windows
notice-address-title = Não é possível exibir esta página
notice-address-text = Ela levaria você de volta a um endereço que sua organização não permite. Não seria seguro continuar.
notice-address-next = Feche esta página e comece de novo pela instalação do Windows ou pelo aplicativo Configurações. Nada foi salvo.
notice-form-title = Sua resposta não chegou
notice-form-text = A página enviou algo que não pôde ser interpretado. Nada foi salvo.
notice-form-next = Volte à página anterior e escolha novamente. Se isso não resolver, comece de novo pela instalação do Windows ou pelo aplicativo Configurações.
notice-ticket-title = Esta página não é mais válida
notice-ticket-text = Ela ficou aberta por tempo demais ou os dados foram corrompidos durante o envio. Nada foi salvo.
notice-ticket-next = Feche esta página e comece de novo pela instalação do Windows ou pelo aplicativo Configurações.
notice-size-title = Foram enviados dados demais
notice-size-text = A página enviou mais dados do que é possível ler de uma só vez. Nada foi salvo.
notice-missing-title = Esta página não existe
notice-missing-text = Este endereço não leva a lugar nenhum.
notice-missing-next = Verifique o endereço ou comece de novo pela instalação do Windows ou pelo aplicativo Configurações.
notice-error-title = Algo deu errado do nosso lado
notice-error-text = Não foi possível concluir esta página.
notice-error-next = Aguarde um minuto, volte à página anterior e tente novamente.
notice-support = Se isso continuar acontecendo, informe este ID ao suporte de TI.
notice-many-title = Há solicitações demais no momento
notice-many-text = Chegaram solicitações demais da sua rede ou da sua organização em pouco tempo. Nada foi registrado.
notice-many-next = Aguarde um minuto, volte à página anterior e tente novamente. Se isso não resolver, comece de novo pela instalação do Windows ou pelo aplicativo Configurações.
